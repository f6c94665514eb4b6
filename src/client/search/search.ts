/**
 * The one search behind the field, the page of results and `/search.js`: names of whole entries first, which answer at
 * once, then headings, then the text of every section. What was shown first stays first: what comes later only adds to it.
 */
import { findByName, findPartly, unique, type ByName, type Keep } from './by-name.ts';
import { loadEntries, loadSections, type EntryIndex } from './entries.ts';
import type { TextHit } from './full-text.ts';
import { conceptsOf, noThesaurus, type Thesaurus } from './concepts.ts';
import { loadAbout, loadThesaurus, type Entry } from './names.ts';
import { toResult, withNotes, type Part, type Result, type Results } from './results.ts';
import { pageLanguage } from './site.ts';
import { hasHan } from './han.ts';
import { loadFullText } from './text-module.ts';
import { contentWords } from '../../encyclopedia/asking.ts';
import { normalize } from './text.ts';
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
/** A question is mostly answered in the text; what it names is shown first, and not much of that. */
const namedForQuestion = 2;
const worksAtMost = 4;
/** What is read for an answer; works are asked for apart, lest they crowd out what the encyclopedia itself says. */
const textKinds = ['article', 'comparison', 'section', 'term', 'person'];

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
  const atMost = isQuestion(query) ? namedForQuestion : namedAtMost;
  const lost: Part[] = [];
  const losing = (part: Part) => () => void lost.push(part);

  const wholes = await loadEntries(language).catch(losing('names'));
  const early = findByName(wholes ?? undefined, query, keep);
  // Spelling is mended once all names are known: until then, only what was typed is shown.
  const shown = early.isSure ? early.entries.slice(0, atMost) : [];
  tell(shown, undefined);
  const index = wholes === undefined ? undefined : await loadSections(language).catch(losing('headings'));
  const whole = index ?? wholes ?? undefined;
  // It comes with the headings: where those are lost, words stand for themselves.
  const thesaurus = await loadThesaurus(language).catch(() => noThesaurus);
  const byName = index === undefined ? early : findByName(index, query, keep, thesaurus);
  // A guess with letters to spare stands back until the texts, which hold rarer words, know nothing better.
  const guessed = byName.isSure || byName.corrected !== undefined ? [] : byName.entries;
  const told = unique([...shown, ...(guessed.length > 0 ? [] : byName.entries)]).slice(0, atMost);
  tell(told, byName.corrected);
  if ((await options.goesOn?.()) === false) return withNotes([], undefined, lost);

  const text = await findText(language, query, { ...byName, entries: told }, whole, thesaurus, limit, kinds);
  if (text.hits === undefined) lost.push('text');
  const { words } = text;
  const hits = text.hits ?? [];
  const named = told.length > 0 ? told : afterText(whole, text, guessed, keep).slice(0, atMost);
  const excerpts = new Map(hits.map((hit) => [hit.path, hit.excerpt]));
  const first = await Promise.all(
    named.map(async (hit) => toResult(hit, language, excerpts.get(hit.path) ?? (await aboutOf(hit, language)))),
  );
  const rest = textResults(hits, named, language);
  const works = await findWorks(language, query, words, keep).catch(() => []);
  const startsSo = works.filter(({ title }) => query.includes(' ') && normalize(title).startsWith(query));
  const others = works.filter((work) => !startsSo.includes(work));
  // A query of several words that only a work holds is its name; for other works there is room behind the texts.
  const isMeant = first.length === 0 && words.length > 2 && (hits[0]?.titled ?? 0) * 2 < words.length;
  const room = Math.max(limit - first.length - works.length, 0);
  const all = uniqueResults([
    ...first,
    ...startsSo.map(resultOf(language)),
    ...(isMeant ? others.map(resultOf(language)) : []),
    ...rest.slice(0, room),
    ...others.map(resultOf(language)),
  ]);
  const results =
    all.length > 0
      ? all
      : findPartly(whole, words, keep)
          .slice(0, atMost)
          .map((entry) => toResult(entry, language, ''));
  return withNotes(results.slice(0, limit), results.length > 0 ? text.corrected : undefined, lost);
}

/** Names by the words as the texts spell them; else what was guessed, where the texts hold nothing whole. */
function afterText(
  index: EntryIndex | undefined,
  { isWhole, corrected }: FoundText,
  guessed: readonly Entry[],
  keep: Keep,
): readonly Entry[] {
  const again = corrected === undefined ? undefined : findByName(index, corrected, keep);
  if (again?.isSure === true) return again.entries;
  return isWhole ? [] : guessed;
}

interface FoundText {
  /** Absent where the text could not be searched. */
  hits: TextHit[] | undefined;
  words: string[];
  /** Whether something holds all that is asked for. */
  isWhole: boolean;
  corrected: string | undefined;
}

/** The text, with the words as typed; where nothing holds them all, with each unknown word as the texts spell it. */
async function findText(
  language: string,
  query: string,
  { entries, meant, corrected }: ByName,
  index: EntryIndex | undefined,
  thesaurus: Thesaurus,
  limit: number,
  kinds: readonly string[] | undefined,
): Promise<FoundText> {
  const asked = textKinds.filter((kind) => kinds?.includes(kind) ?? true);
  const find = async (text: string) => {
    const concepts = conceptsOf(text, thesaurus, index?.otherNames);
    const { findInText } = await loadFullText();
    const hits = await findInText(language, concepts, asked, limit, index?.centralOf);
    return { hits, words: contentWords(text), isWhole: hits.some(({ held }) => held === concepts.length) };
  };
  const typed = await find(meant).catch(() => ({ hits: undefined, words: contentWords(meant), isWhole: false }));
  if (typed.hits === undefined || index === undefined || entries.length > 0 || typed.isWhole)
    return { ...typed, corrected };
  const vocabulary = await loadVocabulary(language).catch(() => []);
  const mended = index.correct(query.split(' '), [...vocabulary, ...thesaurus.words]).join(' ');
  if (mended === query) return { ...typed, corrected };
  const again = await find(mended).catch(() => undefined);
  return again !== undefined && (again.isWhole || typed.hits.length === 0)
    ? { ...again, corrected: mended }
    : { ...typed, corrected };
}

/** How a question begins, and no title: the word lists of the words that ask are long. */
const asks =
  /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|can|could|should|has|have|will) /;

/** Works by the words that tell; and by all of them, as names of works are made of words that ask. */
async function findWorks(language: string, query: string, words: readonly string[], keep: Keep): Promise<TextHit[]> {
  const kinds = ['work'].filter((kind) => keep({ kind }));
  const all = query.split(' ');
  const { findWhole } = await loadFullText();
  const isTitle = !asks.test(query) && all.length > words.length + 1;
  const byAll = isTitle ? await findWhole(language, all, kinds, worksAtMost) : [];
  const known = new Set(byAll.map(({ path }) => path));
  const byWords = await findWhole(language, words, kinds, worksAtMost);
  return [...byAll, ...byWords.filter(({ path }) => !known.has(path))];
}

function uniqueResults(results: readonly Result[]): Result[] {
  const seen = new Set<string>();
  return results.filter(({ url }) => !seen.has(url) && seen.add(url));
}

function isQuestion(query: string): boolean {
  return query.split(' ').length - contentWords(query).length > 2;
}

/** Hits in the text that are not shown by name already. */
function textResults(hits: readonly TextHit[], named: readonly Entry[], language: string): Result[] {
  const shown = new Set(named.map(({ path }) => path));
  return hits.filter(({ path }) => !shown.has(path)).map(resultOf(language));
}

function resultOf(language: string): (hit: TextHit) => Result {
  return (hit) => toResult(hit, language, hit.excerpt);
}

/** The definition of an entry; a result without one is still a result. */
async function aboutOf({ place }: Entry, language: string): Promise<string> {
  return place === undefined ? '' : loadAbout(language, place).catch(() => '');
}
