/**
 * The one search behind the field, the page of results and `/search.js`: names of whole entries first, which answer at
 * once, then headings, then the text of every section. What was shown first stays first: what comes later only adds to it.
 */
import { findByName, findPartly, unique, type ByName, type Keep } from './by-name.ts';
import { loadEntries, loadSections, type EntryIndex } from './entries.ts';
import { findInText, textKinds, type TextHit } from './full-text.ts';
import { loadAbout, type Entry } from './names.ts';
import { toResult, withNotes, type Part, type Result, type Results } from './results.ts';
import { pageLanguage } from './site.ts';
import { contentWords, hasHan, normalize } from './text.ts';
import { loadVocabulary } from './vocabulary.ts';

export interface SearchOptions {
  /** At most so many results. */
  limit?: number;
  /** As in addresses; the page's own where none is given. */
  language?: string;
  /** Kinds to keep: article, comparison, section, term, person, work. */
  kinds?: readonly string[];
  /** Told of the results by name as soon as they are known, before the text is searched. */
  onEntries?: (results: Results) => void;
  /** Asked before the text is searched: who types on wants another answer. */
  goesOn?: () => Promise<boolean>;
}

const languages = ['en', 'zh-cn'];
const namedAtMost = 6;
const worksAtMost = 4;

export async function search(query: string, options: SearchOptions = {}): Promise<Results> {
  const normalized = normalize(query);
  if (normalized === '') return [];
  const own = hasHan(normalized) ? 'zh-cn' : (options.language ?? pageLanguage());
  const lost = new Set<Part>();
  // The other language only when the reader's own has nothing.
  for (const language of [own, ...languages.filter((other) => other !== own)]) {
    const found = await searchIn(language, normalized, options);
    for (const part of found.lost ?? []) lost.add(part);
    if (found.length === 0) continue;
    return language === own ? found : Object.assign(found, { nothingIn: own });
  }
  return withNotes([], undefined, [...lost]);
}

async function searchIn(language: string, query: string, options: SearchOptions): Promise<Results> {
  const limit = options.limit ?? 20;
  const kinds = options.kinds === undefined || options.kinds.length === 0 ? undefined : options.kinds;
  const keep: Keep = ({ kind }) => kinds?.includes(kind) ?? true;
  const tell = (entries: readonly Entry[], corrected: string | undefined) => {
    if (entries.length > 0)
      options.onEntries?.(
        withNotes(
          entries.slice(0, limit).map((hit) => toResult(hit, language, '')),
          corrected,
          [],
        ),
      );
  };
  const lost: Part[] = [];
  const losing = (part: Part) => () => void lost.push(part);

  const wholes = await loadEntries(language).catch(losing('names'));
  const early = findByName(wholes ?? undefined, query, keep);
  // Spelling is mended once all names are known: until then, only what was typed is shown.
  const shown = early.corrected === undefined ? early.entries.slice(0, namedAtMost) : [];
  tell(shown, undefined);
  const index = wholes === undefined ? undefined : await loadSections(language).catch(losing('headings'));
  const whole = index ?? wholes ?? undefined;
  const byName = index === undefined ? early : findByName(index, query, keep);
  const named = unique([...shown, ...byName.entries]).slice(0, namedAtMost);
  tell(named, byName.corrected);
  if ((await options.goesOn?.()) === false) return withNotes([], undefined, lost);

  const text = await findText(language, query, { ...byName, entries: named }, whole, limit, kinds);
  if (text.hits === undefined) lost.push('text');
  const { words } = text;
  const hits = text.hits ?? [];
  const excerpts = new Map(hits.map((hit) => [hit.path, hit.excerpt]));
  const first = await Promise.all(
    named.map(async (hit) => toResult(hit, language, excerpts.get(hit.path) ?? (await aboutOf(hit, language)))),
  );
  const rest = textResults(hits, named, words.length, language);
  const works = await findWorks(language, words, keep).catch(() => []);
  const isMeant = ({ title, held }: TextHit) =>
    held === words.length && (normalize(title).startsWith(query) || words.length > 2);
  const all = [
    ...first,
    ...works.filter(isMeant).map(resultOf(language)),
    ...rest,
    ...works.filter((work) => !isMeant(work) && work.held === words.length).map(resultOf(language)),
  ];
  const results =
    all.length > 0
      ? all
      : findPartly(whole, words, keep)
          .slice(0, namedAtMost)
          .map((entry) => toResult(entry, language, ''));
  return withNotes(results.slice(0, limit), results.length > 0 ? text.corrected : undefined, lost);
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
  { entries, words, corrected }: ByName,
  index: EntryIndex | undefined,
  limit: number,
  kinds: readonly string[] | undefined,
): Promise<FoundText> {
  const asked = textKinds.filter((kind) => kinds?.includes(kind) ?? true);
  const find = (some: readonly string[]) => findInText(language, some, asked, limit);
  const hits = await find(words).catch(() => undefined);
  const typed = { hits, words, corrected };
  if (hits === undefined || index === undefined || entries.length > 0 || holdsAll(hits, words)) return typed;
  const vocabulary = await loadVocabulary(language).catch(() => []);
  const meant = index.correct(query.split(' '), vocabulary).join(' ');
  if (meant === query) return typed;
  const again = contentWords(meant);
  const found = await find(again).catch(() => []);
  return holdsAll(found, again) || hits.length === 0 ? { hits: found, words: again, corrected: meant } : typed;
}

function findWorks(language: string, words: readonly string[], keep: Keep): Promise<TextHit[]> {
  return findInText(
    language,
    words,
    ['work'].filter((kind) => keep({ kind })),
    worksAtMost,
  );
}

function holdsAll(hits: readonly TextHit[], words: readonly string[]): boolean {
  return hits.some(({ held }) => held === words.length);
}

/** Hits in the text that are not shown by name already; what holds a part of the words only where nothing holds all. */
function textResults(hits: readonly TextHit[], named: readonly Entry[], wordCount: number, language: string): Result[] {
  const shown = new Set(named.map(({ path }) => path));
  const rest = hits.filter(({ path }) => !shown.has(path));
  const whole = rest.filter(({ held }) => held === wordCount);
  return (named.length + whole.length > 0 ? whole : rest).map(resultOf(language));
}

function resultOf(language: string): (hit: TextHit) => Result {
  return (hit) => toResult(hit, language, hit.excerpt);
}

/** The definition of an entry; a result without one is still a result. */
async function aboutOf({ place }: Entry, language: string): Promise<string> {
  return place === undefined ? '' : loadAbout(language, place).catch(() => '');
}
