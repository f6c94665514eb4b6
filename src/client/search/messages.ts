/** What the search says in the page's language. */
import { fill, pageLanguage } from '../words.ts';
import { loadSearch } from './module.ts';
import type { Results } from './search.ts';
import type { ClientWords } from './words.ts';

/** Said with nothing but what the page itself holds, when not even the entries can be loaded. */
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
  recent: '',
  forget: '×',
  kind: {},
};

export async function loadWords(): Promise<ClientWords> {
  try {
    return await (await loadSearch()).wordsOf(pageLanguage());
  } catch {
    return noWords;
  }
}

/** The line that a screen reader hears with an answer. */
export function describeResults(
  query: string,
  results: Results,
  words: ClientWords,
  form: HTMLFormElement | null,
): string {
  if (results.lost === true) return form?.dataset['lost'] ?? '';
  if (results.length === 0) return `${fill(words.noResult, { query })} ${words.noResultHint}`;
  const count = results.length === 1 ? words.resultOne : fill(words.resultCount, { n: results.length });
  return results.corrected === undefined ? count : `${fill(words.didYouMean, { query: results.corrected })} ${count}`;
}
