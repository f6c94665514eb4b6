/** The index of entries, sections, terms and works by name, held in memory. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import { siteUrl } from './site.ts';
import type { ClientWords } from './words.ts';
import { distance, tolerance } from './distance.ts';
import { stem, tokenize } from './terms.ts';
import { askingWords, normalizeText } from './text.ts';

type Row = [kind: string, title: string, path: string, page: string, names: string, about: string];

export interface Entry {
  kind: string;
  title: string;
  path: string;
  page: string;
  about: string;
  /** Other names; of a section the words of its id. */
  names: string[];
}

export interface EntryIndex {
  words: ClientWords;
  entries: readonly Entry[];
  /** Entries whose names hold every word of the query, best first. */
  find: (words: readonly string[], how: 'exact' | 'fuzzy') => Entry[];
  /** Entries that bear the query as a name. */
  named: (query: string) => Entry[];
  /** The query with each unknown word replaced by the nearest known one, of the names or of `more`; the same where none is near. */
  correct: (words: readonly string[], more?: readonly string[]) => string[];
}

const loading = new Map<string, Promise<EntryIndex>>();

/** `en` or `zh-cn`; with `-works` behind it, the works of the bibliography. */
export function loadEntries(language: string): Promise<EntryIndex> {
  const known = loading.get(language) ?? fetchEntries(language);
  loading.set(language, known);
  // A request that failed is tried again with the next query.
  known.catch(() => loading.delete(language));
  return known;
}

async function fetchEntries(language: string): Promise<EntryIndex> {
  const response = await fetch(`${siteUrl}entries/${language}.json`);
  if (!response.ok) throw new Error(`entries of ${language}: ${response.status}`);
  const { words, rows } = (await response.json()) as { words: ClientWords; rows: Row[] };
  return indexOf(words, rows);
}

/** What an entry of a kind weighs beside one of another kind whose name matches as well. */
const kindWeight: Record<string, number> = { comparison: 1.5, article: 1.6, term: 1.2, section: 1, work: 0.5 };

export function indexOf(words: ClientWords, rows: readonly Row[]): EntryIndex {
  const entries = rows.map(([kind, title, path, page, names, about]): Entry => ({
    kind,
    title,
    path,
    page,
    about,
    names: names === '' ? [] : names.split(';'),
  }));
  const index = new MiniSearch<{ id: number; title: string; names: string; page: string }>({
    fields: ['title', 'names', 'page'],
    tokenize,
    processTerm: stem,
  });
  const shortNames = abbreviations(rows);
  index.addAll(
    rows.map(([, title, , page, names], id) => ({
      id,
      title: `${title} ${joined(title)}`,
      names: `${names} ${joined(names)}`,
      page: `${page} ${shortNames.get(page) ?? ''}`,
    })),
  );
  const byName = namesOf(rows);
  const options: SearchOptions = {
    boost: { title: 5, names: 4, page: 1.5 },
    combineWith: 'AND',
    boostDocument: (id) => kindWeight[entries[id as number]?.kind ?? ''] ?? 1,
  };
  const search = (query: readonly string[], more: SearchOptions) =>
    index.search(query.join(' '), { ...options, ...more }).flatMap(({ id }) => entries[id as number] ?? []);
  const vocabulary = new Set([
    ...askingWords,
    ...rows.flatMap(([, title, , page, names, about]) =>
      normalizeText([title, page, names, about, joined(title)].join(' ')).split(' '),
    ),
  ]);
  return {
    words,
    entries,
    // A half-typed word is its beginning; one letter of a short word begins too much.
    find: (query, how) =>
      search(query, {
        prefix: (term, position, terms) => term.length > 2 || position === terms.length - 1,
        fuzzy: how === 'fuzzy' ? (term) => (/\p{Script=Han}/u.test(term) ? 0 : tolerance(term.length)) : false,
      }),
    named: (query) => (byName.get(query) ?? byName.get(compact(query)) ?? []).flatMap((id) => entries[id] ?? []),
    correct: (query, more = []) => {
      const known = more.length === 0 ? vocabulary : new Set([...vocabulary, ...more]);
      return query.map((word) => correctWord(known, word));
    },
  };
}

/** `CTO` for `Chief technology officer`: sections of the entry answer to it. */
function abbreviations(rows: readonly Row[]): Map<string, string> {
  return new Map(
    rows
      .filter(([kind]) => kind === 'article')
      .map(([, title, , , names]) => [
        title,
        names
          .split(';')
          .filter((name) => /^[A-Z]{2,5}s?$/.test(name))
          .join(' '),
      ]),
  );
}

function namesOf(rows: readonly Row[]): Map<string, number[]> {
  const byName = new Map<string, number[]>();
  rows.forEach(([kind, title, , , names], id) => {
    // The words of an id or of an author are no name.
    const own = kind === 'section' || kind === 'work' ? [title] : [title, ...names.split(';')];
    const keys = new Set(own.map(normalizeText).flatMap((name) => [name, compact(name)]));
    for (const key of keys) byName.set(key, [...(byName.get(key) ?? []), id]);
  });
  const order = ['comparison', 'article', 'term', 'section', 'work'];
  for (const ids of byName.values())
    ids.sort((a, b) => order.indexOf(rows[a]?.[0] ?? '') - order.indexOf(rows[b]?.[0] ?? ''));
  return byName;
}

/** Readers leave out spaces: `chieftechnologyofficer`. */
function compact(text: string): string {
  return text.replaceAll(' ', '');
}

/** Neighbouring short words written as one, as readers do: `dotcom`, `ebusiness`. */
function joined(text: string): string {
  const words = normalizeText(text).split(' ');
  return words
    .slice(1)
    .map((word, index) => (word.length + (words[index]?.length ?? 0) <= 12 ? `${words[index] ?? ''}${word}` : ''))
    .join(' ');
}

function correctWord(vocabulary: ReadonlySet<string>, word: string): string {
  const limit = tolerance(word.length);
  if (limit === 0 || vocabulary.has(word) || vocabulary.has(stem(word))) return word;
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
