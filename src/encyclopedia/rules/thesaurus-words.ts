/** The thesaurus leads from what readers type to words that the entries do write: any other row finds nothing. */
import { languages, type Language } from '../../site.ts';
import type { Encyclopedia } from '../encyclopedia.ts';
import { normalizeText } from '../name-key.ts';
import type { Rule } from './rule.ts';

const rule = 'thesaurus-words';

export const thesaurusWords: Rule = (encyclopedia, { unread }) => {
  // What an unreadable file may hold is not known.
  if (unread.size > 0) return [];
  return languages.flatMap((language) => {
    const rows = encyclopedia.thesaurus[language];
    if (rows.length === 0) return [];
    const written = writtenIn(encyclopedia, language);
    const isWritten = (form: string) =>
      /\p{Script=Han}/u.test(form) ? written.includes(form) : written.includes(` ${normalizeText(form)}`);
    return rows.flatMap(({ typed, forms, place }) =>
      forms
        .filter((form) => !isWritten(form) || normalizeText(form) === normalizeText(typed))
        .map((form) => ({
          place,
          rule,
          message: isWritten(form) ? `"${typed}" stands for itself` : `no entry writes "${form}"`,
          instead: 'write words that stand in a heading or a text of this language, or remove it',
        })),
    );
  });
};

/** All that the search reads in a language, as one text with a space before every word. */
function writtenIn({ articles, terms, roles, words }: Encyclopedia, language: Language): string {
  const texts = [
    ...articles
      .filter((article) => article.language === language)
      .flatMap(({ title, definition, aliases, sections, facts }) => [
        title,
        definition,
        ...aliases,
        ...sections.flatMap((section) => [section.title, section.text]),
        ...facts.flatMap(({ name, text }) => [name, text]),
      ]),
    ...terms.flatMap(({ term, definitions, aliases }) => [
      term[language] ?? '',
      definitions[language]?.text ?? '',
      ...(aliases[language] ?? []),
    ]),
    ...roles.flatMap(({ texts: cells }) =>
      cells.filter((cell) => cell.language === language).map(({ data }) => data.text),
    ),
    ...Object.values(words[language].attributes),
  ];
  return ` ${texts.map(normalizeText).join(' ')}`;
}
