/**
 * The one search behind the field, the page of results and `/search.js`: names first, which answer at once, then the text
 * of every section. What was shown first stays first: the text only adds to it.
 */
import { absoluteUrl, pageLanguage } from './site.ts';
import { loadEntries, type Entry, type EntryIndex } from './entries.ts';
import { findInText, type TextHit } from './full-text.ts';
import { loadVocabulary } from './vocabulary.ts';
import { contentWords, hasHan, normalize } from './text.ts';

export interface Result {
  /** Absolute, with its `#section`. */
  url: string;
  /** The entry, term or work; of a section, the entry that it is in. */
  title: string;
  /** The heading of the section; empty where the hit is a whole entry. */
  section: string;
  kind: string;
  /** Text in which only `<mark>` is markup; the definition where the text itself was not searched. */
  excerpt: string;
  /** As in addresses: `en`, `zh-cn`. */
  language: string;
}

/** Results, best first, and what is to be known of them. */
export interface Results extends Array<Result> {
  /** What was searched instead of the words as typed. */
  corrected?: string;
  /** Whether the text could not be searched. */
  lost?: boolean;
}

export interface SearchOptions {
  /** At most so many results. */
  limit?: number;
  /** As in addresses; the page's own where none is given. */
  language?: string;
  /** Kinds to keep: article, comparison, section, term, work. */
  kinds?: readonly string[];
  /** Told of the results by name as soon as they are known, before the text is searched. */
  onEntries?: (results: Results) => void;
}

const languages = ['en', 'zh-cn'];
const namedAtMost = 6;

export async function search(query: string, options: SearchOptions = {}): Promise<Results> {
  const normalized = normalize(query);
  if (normalized === '') return [];
  const own = hasHan(normalized) ? 'zh-cn' : (options.language ?? pageLanguage());
  let lost = false;
  // The other language only when the reader's own has nothing.
  for (const language of [own, ...languages.filter((other) => other !== own)]) {
    const found = await searchIn(language, normalized, options);
    lost ||= found.lost === true;
    if (found.length > 0) return found;
  }
  return withNotes([], undefined, lost);
}

interface ByName {
  entries: Entry[];
  /** What the query was taken for. */
  words: string[];
  corrected: string | undefined;
}

type Keep = (hit: { kind: string }) => boolean;

async function searchIn(language: string, query: string, options: SearchOptions): Promise<Results> {
  const limit = options.limit ?? 20;
  const keep: Keep = ({ kind }) =>
    options.kinds === undefined || options.kinds.length === 0 || options.kinds.includes(kind);
  const works = loadEntries(`${language}-works`).catch(() => undefined);
  const index = await loadEntries(language).catch(() => undefined);
  const byName = findByName(index, query);
  const named = byName.entries.filter(keep).slice(0, namedAtMost);
  if (named.length > 0)
    options.onEntries?.(withNotes(toResults(named, language).slice(0, limit), byName.corrected, false));

  const text = await findText(language, query, byName, index, limit);
  const { words } = text;
  const sections = (text.hits ?? []).filter(keep);
  const excerpts = new Map(sections.map((hit) => [hit.path, hit.excerpt]));
  const first = named.map((hit) => ({ ...toResult(hit, language), excerpt: excerpts.get(hit.path) ?? hit.about }));
  const rest = textResults(sections, named, words.length, language);
  const bibliography = findWorks(await works, query, words, first.length + rest.length === 0).filter(keep);
  const [titled, mentioned] = split(
    bibliography,
    ({ title }) => normalize(title).startsWith(query) || words.length > 2,
  );
  const all = [...first, ...toResults(titled, language), ...rest, ...toResults(mentioned, language)];
  const results = all.length > 0 || index === undefined ? all : addPartial(index, words, language, keep);
  return withNotes(results.slice(0, limit), results.length > 0 ? text.corrected : undefined, text.hits === undefined);
}

/** The words as typed, else as corrected, else with letters to spare. */
function findByName(index: EntryIndex | undefined, query: string): ByName {
  const words = contentWords(query);
  if (index === undefined) return { entries: [], words, corrected: undefined };
  const exact = unique([...index.named(query), ...index.named(words.join(' ')), ...index.find(words, 'exact')]);
  if (exact.length > 0) return { entries: exact, words, corrected: undefined };
  const corrected = index.correct(query.split(' ')).join(' ');
  if (corrected !== query) {
    const meant = contentWords(corrected);
    const entries = unique([...index.named(corrected), ...index.named(meant.join(' ')), ...index.find(meant, 'exact')]);
    if (entries.length > 0) return { entries, words: meant, corrected };
  }
  return { entries: index.find(words, 'fuzzy'), words, corrected: undefined };
}

interface FoundText {
  /** Absent where the text could not be searched. */
  hits: TextHit[] | undefined;
  words: string[];
  corrected: string | undefined;
}

/** The text, with the words as typed; where nothing holds them all, with each unknown word as the texts spell it. */
async function findText(
  language: string,
  query: string,
  byName: ByName,
  index: EntryIndex | undefined,
  limit: number,
): Promise<FoundText> {
  const { words, corrected } = byName;
  const hits = await findInText(language, words, limit).catch(() => undefined);
  const typed = { hits, words, corrected };
  if (hits === undefined || index === undefined || byName.entries.length > 0 || holdsAll(hits, words)) return typed;
  const vocabulary = await loadVocabulary(language).catch(() => []);
  const meant = index.correct(query.split(' '), vocabulary).join(' ');
  if (meant === query) return typed;
  const again = contentWords(meant);
  const found = await findInText(language, again, limit).catch(() => []);
  return holdsAll(found, again) || hits.length === 0 ? { hits: found, words: again, corrected: meant } : typed;
}

function holdsAll(hits: readonly TextHit[], words: readonly string[]): boolean {
  return hits.some(({ held }) => held === words.length);
}

/** Hits in the text that are not shown by name already; what holds a part of the words only where nothing holds all. */
function textResults(hits: readonly TextHit[], named: readonly Entry[], wordCount: number, language: string): Result[] {
  const shown = new Set(named.map(({ path }) => path));
  const rest = hits.filter(({ path }) => !shown.has(path));
  const whole = rest.filter(({ held }) => held === wordCount);
  return (named.length + whole.length > 0 ? whole : rest).map((hit) => ({
    ...toResult(hit, language),
    excerpt: hit.excerpt,
  }));
}

/** Works whose title or authors hold every word; with letters to spare only where nothing else was found. */
function findWorks(
  index: EntryIndex | undefined,
  query: string,
  words: readonly string[],
  isLastHope: boolean,
): Entry[] {
  if (index === undefined) return [];
  const exact = unique([...index.named(query), ...index.find(words, 'exact')]);
  return (exact.length > 0 || !isLastHope ? exact : index.find(words, 'fuzzy')).slice(0, namedAtMost);
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** Entries that bear most of the words: better than nothing, and only then. */
function addPartial(index: EntryIndex, words: readonly string[], language: string, keep: Keep): Result[] {
  if (words.length < 2) return [];
  const partial = words.flatMap((_, left) =>
    index.find(
      words.filter((__, position) => position !== left),
      'exact',
    ),
  );
  return toResults(unique(partial).filter(keep).slice(0, namedAtMost), language);
}

function toResults(entries: readonly Entry[], language: string): Result[] {
  return entries.map((entry) => toResult(entry, language));
}

function toResult(
  { kind, title, page, path, about }: Entry | (TextHit & { about?: string }),
  language: string,
): Result {
  const isSection = kind === 'section';
  return {
    url: absoluteUrl(path),
    title: isSection ? page : title,
    section: isSection ? title : '',
    kind,
    excerpt: about ?? '',
    language,
  };
}

function withNotes(results: Result[], corrected: string | undefined, lost: boolean): Results {
  return Object.assign(results, corrected !== undefined && { corrected }, lost && { lost });
}

function unique(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ path }) => !seen.has(path) && seen.add(path));
}
