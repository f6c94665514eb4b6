/** What bears the words of a query in its name: as typed, else as corrected, else with letters to spare. */
import type { EntryIndex } from './entries.ts';
import type { Entry } from './names.ts';
import { contentWords } from './text.ts';

export interface ByName {
  entries: Entry[];
  /** What the query was taken for. */
  words: string[];
  corrected: string | undefined;
}

export type Keep = (hit: { kind: string }) => boolean;

export function findByName(index: EntryIndex | undefined, query: string, keep: Keep): ByName {
  const words = contentWords(query);
  if (index === undefined) return { entries: [], words, corrected: undefined };
  const bearing = (text: string, meant: readonly string[]) =>
    unique([...index.named(text), ...index.named(meant.join(' ')), ...index.find(meant, 'exact')]).filter(keep);
  const exact = bearing(query, words);
  if (exact.length > 0) return { entries: exact, words, corrected: undefined };
  const corrected = index.correct(query.split(' ')).join(' ');
  if (corrected !== query) {
    const meant = contentWords(corrected);
    const entries = bearing(corrected, meant);
    if (entries.length > 0) return { entries, words: meant, corrected };
  }
  return { entries: index.find(words, 'fuzzy').filter(keep), words, corrected: undefined };
}

/** Entries that bear most of the words: better than nothing, and only then. */
export function findPartly(index: EntryIndex | undefined, words: readonly string[], keep: Keep): Entry[] {
  if (index === undefined || words.length < 2) return [];
  const partial = words.flatMap((_, left) =>
    index.find(
      words.filter((__, position) => position !== left),
      'exact',
    ),
  );
  return unique(partial).filter(keep);
}

export function unique(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ path }) => !seen.has(path) && seen.add(path));
}
