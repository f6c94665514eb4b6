/** What the search says in the page's language. */
import { fill, pageLanguage } from '../words.ts';
import { loadSearch } from './module.ts';
import type { Results } from './results.ts';
import type { ClientWords } from './words.ts';

/** Said with nothing but what the page itself holds, when not even the entries can be loaded. */
const noWords: ClientWords = {
  resultCount: '{n}',
  resultBest: '{n}',
  resultOne: '1',
  noResult: '“{query}”: 0',
  noResultHint: '',
  didYouMean: '{query}?',
  moveKeys: '',
  aToZ: 'A–Z',
  searchFor: '{query}',
  recent: '',
  forget: '×',
  lost: {},
  foundElsewhere: '{found}',
  kind: {},
};

export async function loadWords(): Promise<ClientWords> {
  try {
    return await (await loadSearch()).wordsOf(pageLanguage());
  } catch {
    return noWords;
  }
}

/** What languages are called in themselves. */
const languageNames: Record<string, string> = { en: 'English', 'zh-cn': '中文' };

/**
 * The line that a screen reader hears with an answer.
 * @param atMost as many results as were asked for
 */
export function describeResults(
  query: string,
  results: Results,
  words: ClientWords,
  form: HTMLFormElement | null,
  atMost: number,
): string {
  return [lossOf(results, words, form), notesOf(query, results, words, atMost)].filter((part) => part !== '').join(' ');
}

/** What could not be searched. Without the names there are no words either but those of the page. */
function lossOf({ lost = [] }: Results, words: ClientWords, form: HTMLFormElement | null): string {
  if (lost.includes('names')) return form?.dataset[lost.includes('text') ? 'lost' : 'lostNames'] ?? '';
  return lost.map((part) => words.lost[part] ?? '').join(' ');
}

function notesOf(query: string, results: Results, words: ClientWords, atMost: number): string {
  const { corrected, nothingIn } = results;
  if (results.length === 0)
    return results.lost === undefined ? `${fill(words.noResult, { query })} ${words.noResultHint}` : '';
  const nameOf = (language = '') => languageNames[language] ?? language;
  return [
    nothingIn === undefined
      ? ''
      : fill(words.foundElsewhere, { wanted: nameOf(nothingIn), found: nameOf(results[0]?.language) }),
    corrected === undefined ? '' : fill(words.didYouMean, { query: corrected }),
    results.length === 1
      ? words.resultOne
      : fill(results.length < atMost ? words.resultCount : words.resultBest, { n: results.length }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
