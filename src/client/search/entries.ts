/** The index of what is known by name, held in memory: whole entries first, then their sections as well. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import { nameKey, normalizeText, tolerance } from '../../encyclopedia/name-key.ts';
import { correctWord } from './correct.ts';
import { fit } from './fit.ts';
import { loadHeadings, loadNames, type Entry } from './names.ts';
import { once } from './parts.ts';
import { stem, tokenize } from './terms.ts';
import { askingWords } from '../../encyclopedia/asking.ts';

export interface EntryIndex {
  add: (entries: readonly Entry[]) => void;
  /** Entries whose names hold every word of the query, best first. */
  find: (words: readonly string[], how: 'exact' | 'fuzzy') => Entry[];
  /** Entries that bear the query as a name. */
  named: (query: string) => Entry[];
  /** What texts call the thing that bears a normalized phrase as a name: title and abbreviations; none where it is one of those. */
  otherNames: (phrase: string) => string[];
  /** How central the entry is that a path lies in. */
  centralOf: (path: string) => number;
  /** The query with each unknown word replaced by the nearest known one, of the names or of `more`; the same where none is near. */
  correct: (words: readonly string[], more?: readonly string[]) => string[];
}

const indexes = new Map<string, Promise<EntryIndex>>();
const complete = new Map<string, Promise<EntryIndex>>();

/** The index with whole entries at least. */
export function loadEntries(language: string): Promise<EntryIndex> {
  return once(indexes, language, async () => indexOf((await loadNames(language)).entries));
}

/** The same index, once it holds the sections. */
export function loadSections(language: string): Promise<EntryIndex> {
  return once(complete, language, async () => {
    const [index, sections] = await Promise.all([loadEntries(language), loadHeadings(language)]);
    index.add(sections);
    return index;
  });
}

/** What an entry of a kind weighs beside one of another kind whose name matches as well. */
const kindWeight: Record<string, number> = {
  several: 2,
  article: 1.6,
  comparison: 1.5,
  term: 1.3,
  person: 1.3,
  section: 1,
};
/** A letter begins hundreds of names: how many of them are weighed. */
const weighed = 60;
/** What the entry that most others lead to gains by it. */
const centrality = 0.15;

export function indexOf(first: readonly Entry[]): EntryIndex {
  const entries: Entry[] = [];
  const byName = new Map<string, Entry[]>();
  const vocabulary = new Set<string>(askingWords);
  const shortNames = new Map<string, string>();
  const centrals = new Map<string, number>();
  const index = new MiniSearch<{ id: number; title: string; names: string; page: string }>({
    fields: ['title', 'names', 'page'],
    tokenize,
    processTerm: stem,
  });
  const options: SearchOptions = {
    boost: { title: 5, names: 4, page: 1.5 },
    combineWith: 'AND',
  };
  // Sections answer to the short name of their entry, people to that of the post.
  const around = ({ kind, page }: Pick<Entry, 'kind' | 'page'>) =>
    kind === 'person' ? 'cto chief technology officer' : `${page} ${shortNames.get(page) ?? ''}`;
  const weigh = ({ kind, title, names, page, central }: Entry, words: readonly string[], isFuzzy: boolean) =>
    fit(words, kind === 'several' ? [title] : [title, ...names], around({ kind, page }), isFuzzy) *
    (kindWeight[kind] ?? 1) *
    (1 + centrality * central);
  const add = (more: readonly Entry[]) => {
    for (const entry of more) if (entry.kind === 'article') shortNames.set(entry.title, abbreviations(entry.names));
    index.addAll(
      more.map(({ kind, title, names, page }, position) => ({
        id: entries.length + position,
        title: `${title} ${joined(title)}`,
        names: kind === 'several' ? '' : names.map((name) => `${name} ${joined(name)}`).join(' '),
        page: around({ kind, page }),
      })),
    );
    for (const entry of more) {
      entries.push(entry);
      if (entry.kind === 'article' || entry.kind === 'comparison') centrals.set(entry.path, entry.central);
      for (const key of keysOf(entry)) byName.set(key, [...(byName.get(key) ?? []), entry]);
      const words = normalizeText([entry.title, entry.page, ...entry.names, joined(entry.title)].join(' '));
      // A wrong spelling is no word to be corrected to.
      if (entry.isSlip !== true) for (const word of words.split(' ')) vocabulary.add(word);
    }
  };
  const search = (query: readonly string[], more: SearchOptions, isFuzzy: boolean) =>
    index
      .search(query.join(' '), { ...options, ...more })
      .slice(0, weighed)
      .flatMap(({ id, score }) => {
        const entry = entries[id as number];
        return entry === undefined ? [] : [{ entry, score, weight: weigh(entry, query, isFuzzy) }];
      })
      .sort((a, b) => b.weight - a.weight || b.score - a.score)
      .map(({ entry }) => entry);
  add(first);
  return {
    add,
    // A half-typed word is its beginning; one letter of a short word begins too much.
    find: (query, how) =>
      search(
        query,
        {
          prefix: (term, position, terms) => term.length > 2 || position === terms.length - 1,
          fuzzy: how === 'fuzzy' ? (term) => (/\p{Script=Han}/u.test(term) ? 0 : tolerance(term.length)) : false,
        },
        how === 'fuzzy',
      ),
    named: (query) => {
      const weights = (entry: Entry) => (kindWeight[entry.kind] ?? 1) * (1 + centrality * entry.central);
      return [...(byName.get(nameKey(query)) ?? byName.get(compact(query)) ?? [])].sort(
        (a, b) => weights(b) - weights(a),
      );
    },
    otherNames: (phrase) => {
      const bearing = byName.get(nameKey(phrase)) ?? [];
      const [entry] = bearing
        .filter(({ kind, isSlip }) => /^(?:article|term)$/.test(kind) && isSlip !== true)
        .sort((a, b) => b.central - a.central);
      const names = entry === undefined ? [] : [entry.title, ...abbreviations(entry.names).split(' ')];
      const usual = names.map(normalizeText).filter(Boolean);
      return usual.includes(phrase) ? [] : usual;
    },
    centralOf: (path) => centrals.get(path.replace(/#.*/, '')) ?? 0,
    correct: (query, more = []) => {
      const known = more.length === 0 ? vocabulary : new Set([...vocabulary, ...more]);
      return query.map((word) => correctWord(known, word));
    },
  };
}

/** `CTO` for `Chief technology officer`: sections of the entry answer to it. */
function abbreviations(names: readonly string[]): string {
  return names.filter((name) => /^[A-Z]{2,5}s?$/.test(name)).join(' ');
}

/** The words of an id, the organisations that a person served and what a name may mean are no names. */
function keysOf({ kind, title, names }: Entry): Set<string> {
  const own = /^(?:section|person|several)$/.test(kind) ? [title] : [title, ...names];
  return new Set(own.flatMap((name) => [nameKey(name), compact(normalizeText(name))]));
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
