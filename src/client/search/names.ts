/** Entries, sections and terms by name: an exact name comes first, and a misspelt query is held against all of them. */
import { base, type ClientWords } from '../words.ts';
import { distance, tolerance } from './distance.ts';
import { contentWords, normalize, singular } from './text.ts';

type Row = [name: string, path: string, kind: string, title: string];

export interface NameHit {
  path: string;
  kind: string;
  title: string;
}

interface Known extends NameHit {
  /** The words of the name that name something, in the singular. */
  words: string[];
  key: string;
}

export interface Names {
  words: ClientWords;
  known: Known[];
}

const loading = new Map<string, Promise<Names>>();

/** The names of a language and the words that the search speaks in it. */
export function loadNames(language: string): Promise<Names> {
  const known = loading.get(language) ?? fetchNames(language);
  loading.set(language, known);
  // A failed request is tried again with the next query.
  known.catch(() => loading.delete(language));
  return known;
}

async function fetchNames(language: string): Promise<Names> {
  const response = await fetch(`${base()}names/${language}.json`);
  if (!response.ok) throw new Error(`names of ${language}: ${response.status}`);
  const { words, names } = (await response.json()) as { words: ClientWords; names: Row[] };
  const known = names.map(([name, path, kind, title]) => {
    const key = normalize(name);
    return { path, kind, title, key, words: contentWords(key).map(singular) };
  });
  return { words, known };
}

/** Things whose name is the query, then those whose name is the subject of the question; entries before sections. */
export function findByName(known: readonly Known[], query: string): NameHit[] {
  const subject = contentWords(query).map(singular).join(' ');
  const exact = known.filter(({ key }) => key === query);
  const same = known.filter(({ words }) => words.join(' ') === subject);
  const kinds = ['comparison', 'article', 'term', 'section'];
  const sorted = [exact, same].flatMap((hits) =>
    [...hits].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)),
  );
  return unique(sorted);
}

/** The query with each unknown word replaced by the nearest word of a name; `undefined` when no word is near. */
export function correct(known: readonly Known[], query: string): string | undefined {
  const vocabulary = new Set(known.flatMap(({ key }) => key.split(' ')));
  const words = query.split(' ');
  const corrected = words.map((word) =>
    vocabulary.has(word) || vocabulary.has(singular(word)) ? word : nearestWord(vocabulary, word),
  );
  return corrected.join(' ') === query ? undefined : corrected.join(' ');
}

function nearestWord(vocabulary: ReadonlySet<string>, word: string): string {
  const limit = tolerance(word.length);
  let best = word;
  let least = limit + 1;
  for (const candidate of vocabulary) {
    const edits = distance(word, candidate, limit);
    // Of two words as near, the one that begins alike.
    if (edits < least || (edits === least && edits <= limit && candidate[0] === word[0] && best[0] !== word[0])) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}

function unique(hits: readonly NameHit[]): NameHit[] {
  const seen = new Set<string>();
  return hits.filter(({ path }) => !seen.has(path) && seen.add(path));
}
