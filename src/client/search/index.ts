/** `/search.js`: what the search field calls, for other sites as well. */
import { loadEntries, type Entry } from './entries.ts';
import type { ClientWords } from './words.ts';

export { search, type Result, type Results, type SearchOptions } from './search.ts';

/** What the search says in a language. */
export async function wordsOf(language: string): Promise<ClientWords> {
  return (await loadEntries(language)).words;
}

/** Every entry, section, term and work of a language, with its path below the front door. */
export async function entriesOf(language: string): Promise<readonly Entry[]> {
  return (await loadEntries(language)).entries;
}
