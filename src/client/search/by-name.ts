/** What bears the words of a query in its name: as typed, else as corrected, else with letters to spare. */
import { conceptsOf, noThesaurus, rewordings, type Thesaurus } from './concepts.ts';
import type { EntryIndex } from './entries.ts';
import type { Entry } from './names.ts';
import { contentWords } from '../../encyclopedia/asking.ts';

export interface ByName {
  entries: Entry[];
  /** What the query was taken for: the same, where it was not corrected. */
  meant: string;
  corrected: string | undefined;
  /** Whether the words were found as typed. */
  isSure: boolean;
}

export type Keep = (hit: { kind: string }) => boolean;

/** @param thesaurus what entries write for what readers type, once it is there */
export function findByName(
  index: EntryIndex | undefined,
  query: string,
  keep: Keep,
  thesaurus: Thesaurus = noThesaurus,
): ByName {
  const words = contentWords(query);
  if (index === undefined) return { entries: [], meant: query, corrected: undefined, isSure: false };
  const bearing = (text: string, meant: readonly string[]) => {
    const found = index.find(meant, 'exact');
    const named = unique([...index.named(text), ...index.named(meant.join(' '))]).flatMap((entry) => [
      entry,
      // What a name may mean follows it.
      ...(entry.kind === 'several' ? entry.names.flatMap((name) => index.named(name).slice(0, 1)) : []),
    ]);
    // A heading that many entries have is no name of a section: it takes its place among what else fits.
    const isFirst = (entry: Entry) => entry.kind !== 'section' || !found.includes(entry);
    return unique([...named.filter(isFirst), ...compared(index, text, found), ...found]).filter(keep);
  };
  const exact = bearing(query, words);
  if (exact.length > 0) return { entries: exact, meant: query, corrected: undefined, isSure: true };
  const reworded = rewordings(conceptsOf(query, thesaurus)).flatMap((some) => bearing(some.join(' '), some));
  if (reworded.length > 0) return { entries: unique(reworded), meant: query, corrected: undefined, isSure: true };
  const corrected = index.correct(query.split(' '), thesaurus.words).join(' ');
  if (corrected !== query) {
    const meant = contentWords(corrected);
    const entries = bearing(corrected, meant);
    if (entries.length > 0) return { entries, meant: corrected, corrected, isSure: false };
  }
  return { entries: index.find(words, 'fuzzy').filter(keep), meant: query, corrected: undefined, isSure: false };
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

/** `this vs that`: what compares them; where nothing does, each of them, the less central one first. */
function compared(index: EntryIndex, query: string, found: readonly Entry[]): Entry[] {
  const sides = query.split(/ (?:vs|versus|or|and|compared to) /);
  if (sides.length !== 2) return [];
  const comparisons = found.filter(({ kind }) => kind === 'comparison');
  if (comparisons.length > 0) return comparisons;
  const named = sides.map((side) => index.named(contentWords(side).join(' ')).filter(({ kind }) => kind !== 'section'));
  return named.some((side) => side.length === 0) ? [] : named.flat().sort((a, b) => a.central - b.central);
}
