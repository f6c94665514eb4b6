/** `/search.js`: what the search field calls, for other sites as well. */
import { loadHeadings, loadNames, type Entry } from './names.ts';
import type { ClientWords } from './words.ts';

export type { Result, Results } from './results.ts';
export { search, type SearchOptions } from './search.ts';

/** What the search says in a language. */
export async function wordsOf(language: string): Promise<ClientWords> {
  return (await loadNames(language)).words;
}

/** Every entry, section, term and person of a language, with its path below the front door. */
export async function entriesOf(language: string): Promise<readonly Entry[]> {
  const [{ entries }, sections] = await Promise.all([loadNames(language), loadHeadings(language)]);
  return [...entries, ...sections];
}
