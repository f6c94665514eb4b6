/** Texts of data files, read like paragraphs: their words in order, and where they cite. */
import type { PhrasingContent } from 'mdast';
import type { DataText, DataTexts, Run } from '../encyclopedia/encyclopedia.ts';
import type { Place } from '../encyclopedia/problem.ts';
import { typeset } from '../encyclopedia/typeset.ts';
import { parseInline } from '../markdown/parse.ts';
import { partForeign } from './foreign-words.ts';
import { plainText } from '../markdown/plain-text.ts';
import { languages, type Language } from '../site.ts';

type Path = readonly PropertyKey[];

/** @param path of the text in its file; the languages stand below it */
export function dataTexts(
  text: Partial<Record<Language, string | undefined>>,
  placeOf: (path: Path) => Place,
  path: Path,
): DataTexts {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const source = text[language];
      return source === undefined ? [] : [[language, dataText(source, placeOf([...path, language]), language)]];
    }),
  );
}

export function dataText(source: string, place: Place, language: Language): DataText {
  const set = (text: string, continues = false) => (language === 'en' ? typeset(text, continues) : text);
  const nodes = parseInline(source, place);
  const runs = nodes.flatMap((node, index): Run[] => {
    if (node.type === 'citationGroup') return [node.items.map(({ work, locator }) => ({ work, locator, place }))];
    if (node.type === 'emphasis') return [{ emphasis: set(plainText(node)) }];
    const text = set(plainSpaced(node), index > 0);
    return language === 'zh-cn' ? partForeign(text) : [text];
  });
  const citations = runs.flatMap((run) => (Array.isArray(run) ? run : []));
  return { text: set(plainText({ type: 'paragraph', children: nodes })), runs, citations, place };
}

/** Its words, with the space at its ends that parts it from its neighbours. */
function plainSpaced(node: PhrasingContent): string {
  return node.type === 'text' ? node.value : plainText(node);
}
