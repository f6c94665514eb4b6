/** The addresses of an article: the page, its sections, the cells of its comparisons, its figures. */
import { cellId } from '../cell-id.ts';
import type { Article, Encyclopedia } from '../encyclopedia.ts';
import { figureId } from '../figure-id.ts';
import { openingOf } from '../opening.ts';
import { attributes, shortNameOf } from '../schema/role.ts';
import type { NewAnchor } from './anchors.ts';

export function anchorsOfArticle({ roles, figures, words }: Encyclopedia, article: Article): NewAnchor[] {
  const { language, slug: page, title: pageTitle } = article;
  const frame = { language, page, pageTitle };
  const own: NewAnchor = {
    ...frame,
    kind: 'article',
    id: undefined,
    title: pageTitle,
    definition: article.definition,
    aliases: article.aliases,
  };
  const sections = article.sections.flatMap(({ id, title, text }): NewAnchor[] => {
    if (id === undefined) return [];
    const definition = text === '' ? undefined : openingOf(text);
    return [{ ...frame, kind: 'section', id, title, definition, aliases: [] }];
  });
  const cells = roles.flatMap((role) =>
    attributes.flatMap((attribute): NewAnchor[] => {
      const id = cellId(role.id, attribute);
      if (!article.cells.includes(id)) return [];
      const title = `${shortNameOf(role, language)}${words[language].colon}${words[language].attributes[attribute]}`;
      const ofCell = role.texts.filter((text) => text.attribute === attribute);
      // As the table shows it: what the language lacks stands there in English.
      const said = ofCell.find((text) => text.language === language) ?? ofCell.find((text) => text.language === 'en');
      return [{ ...frame, kind: 'cell', id, title, definition: said?.data.text, aliases: [] }];
    }),
  );
  const drawn = figures.flatMap(({ id, title, texts }): NewAnchor[] => {
    if (!article.figures.includes(id)) return [];
    const note = texts.filter(({ path }) => path[0] === 'note');
    const said = note.find((one) => one.language === language) ?? note[0];
    const name = title[language] ?? title.en ?? id;
    return [{ ...frame, kind: 'figure', id: figureId(id), title: name, definition: said?.data.text, aliases: [] }];
  });
  return [own, ...sections, ...cells, ...drawn];
}
