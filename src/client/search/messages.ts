/** What the search says in the page's language. */
import { fill, pageLanguage, type ClientWords } from '../words.ts';
import { loadNames } from './names.ts';
import type { Answer } from './search.ts';

/** Said with nothing but what the page itself holds, when not even the names can be loaded. */
const noWords: ClientWords = {
  searching: '…',
  resultCount: '{n}',
  resultOne: '1',
  noResult: '“{query}”: 0',
  noResultHint: '',
  didYouMean: '{query}?',
  moveKeys: '',
  aToZ: 'A–Z',
  searchFor: '{query}',
  kind: {},
};

export async function loadWords(): Promise<ClientWords> {
  return loadNames(pageLanguage()).then(
    ({ words }) => words,
    () => noWords,
  );
}

/** The line that a screen reader hears with an answer; `lost` is the page's own message for a search that failed. */
export function describeAnswer(
  query: string,
  { hits, corrected, lost }: Answer,
  words: ClientWords,
  form: HTMLFormElement | null,
): string {
  if (lost) return form?.dataset['lost'] ?? '';
  if (hits.length === 0) return `${fill(words.noResult, { query })} ${words.noResultHint}`;
  const count = hits.length === 1 ? words.resultOne : fill(words.resultCount, { n: hits.length });
  return corrected === undefined ? count : `${fill(words.didYouMean, { query: corrected })} ${count}`;
}
