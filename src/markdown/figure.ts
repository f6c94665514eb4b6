/** `<Figure id="reporting-lines" />`: a drawing of `content/figures/`, and under it the same in a table with its sources. */
import type { RootContent } from 'mdast';
import type { Figure } from '../encyclopedia/encyclopedia.ts';
import { figureId } from '../encyclopedia/figure-id.ts';
import { languageTag, type Language } from '../site.ts';
import type { ArticleContext } from './context.ts';
import { drawBars } from './figure-bars.ts';
import { drawMatrix } from './figure-matrix.ts';
import { element, text, type ElementNode } from './nodes.ts';
import { parseInline } from './parse.ts';

type Content = RootContent | ElementNode;
type Localized = Partial<Record<Language, string | undefined>>;

/** How a figure gets its words in the language of the page, or in English with its tag. */
export interface FigureWords {
  /** Plain words. */
  say: (words: Localized) => Content[];
  /** The same as a string, for labels that stand in a cell. */
  name: (words: Localized) => string;
  /** A text that cites, from its place in the file. */
  cite: (words: Localized | undefined, path: readonly PropertyKey[]) => Content[];
}

export function figure(attributes: Record<string, string>, _children: Content[], context: ArticleContext): ElementNode {
  const { figures } = context;
  const found = figures.find(({ id }) => id === attributes['id']);
  // The law names what is not there.
  if (found === undefined) return element('figure', {}, []);
  const words = wordsOf(found, context.language);
  const id = figureId(found.id);
  const { drawing, table } = found.type === 'bars' ? drawBars(found, words) : drawMatrix(found, words);
  const note = words.cite(found.note, ['note']);
  return element('figure', { id, className: ['figure', 'wide'] }, [
    element('figcaption', {}, [
      element('span', { className: ['name'] }, words.say(found.title)),
      text(' '),
      element('a', { className: ['addr'], href: `#${id}` }, [text(`#${id}`)]),
    ]),
    { ...element('div', { className: ['drawing'], ariaHidden: 'true' }, drawing), fromData: true },
    element('table', { className: ['stack'] }, table),
    ...(note.length === 0 ? [] : [element('p', { className: ['small'] }, note)]),
  ]);
}

function wordsOf(found: Figure, language: Language): FigureWords {
  const shown = (words: Localized): Language => (words[language] === undefined ? 'en' : language);
  const name = (words: Localized) => words[shown(words)] ?? '';
  const marked = (words: Localized, nodes: Content[]): Content[] =>
    shown(words) === language || nodes.length === 0
      ? nodes
      : [element('span', { lang: languageTag[shown(words)] }, nodes)];
  return {
    name,
    say: (words) => marked(words, [text(name(words))]),
    cite: (words = {}, path) => {
      const source = words[shown(words)];
      return source === undefined ? [] : marked(words, parseInline(source, found.placeOf([...path, shown(words)])));
    },
  };
}

/** A row of a table whose cells, on a screen too narrow for columns, say which column they are of. */
export function labelledRow(head: Content[], labels: readonly string[], cells: readonly Content[][]): ElementNode {
  return element('tr', {}, [
    element('th', { scope: 'row' }, head),
    ...cells.map((content, index) =>
      element('td', {}, [element('span', { className: ['who'] }, [text(labels[index] ?? '')]), ...content]),
    ),
  ]);
}

export function headRow(heads: readonly Content[][]): ElementNode {
  return element('thead', {}, [
    element(
      'tr',
      {},
      heads.map((head) => element('th', { scope: 'col' }, head)),
    ),
  ]);
}
