/** The one search behind the box and the page: names first, then the text. */
import { pageLanguage } from '../words.ts';
import { findInText, type TextHit } from './full-text.ts';
import { correct, findByName, loadNames, type NameHit, type Names } from './names.ts';
import { contentWords, hasHan, normalize } from './text.ts';

export interface Hit {
  path: string;
  kind: string;
  title: string;
  /** The entry that a section is in. */
  page: string;
  excerpt: string;
  /** As in addresses. */
  language: string;
}

export interface Answer {
  hits: Hit[];
  /** What was searched instead, when the words as typed found nothing. */
  corrected: string | undefined;
  /** Whether the text could not be searched. */
  lost: boolean;
}

/** Languages of the encyclopedia, as in addresses. */
const all = ['en', 'zh-cn'];

export async function search(typed: string, limit: number): Promise<Answer> {
  const query = normalize(typed);
  if (query === '') return { hits: [], corrected: undefined, lost: false };
  const own = hasHan(query) ? 'zh-cn' : pageLanguage();
  let lost = false;
  // The other language only when the reader's own has nothing.
  for (const language of [own, ...all.filter((other) => other !== own)]) {
    const answer = await searchIn(language, query, limit);
    lost ||= answer.lost;
    if (answer.hits.length > 0) return answer;
  }
  return { hits: [], corrected: undefined, lost };
}

async function searchIn(language: string, query: string, limit: number): Promise<Answer> {
  const names = (await loadNames(language).catch(() => undefined))?.known;
  const first = await find(language, query, names, limit);
  if (first.complete || names === undefined) return { ...first, corrected: undefined };
  const corrected = correct(names, query);
  if (corrected === undefined) return { ...first, corrected };
  const second = await find(language, corrected, names, limit);
  // Nothing holds the words as typed: what holds them as corrected is what was meant.
  return second.complete || first.hits.length === 0
    ? { ...second, corrected: second.hits.length > 0 ? corrected : undefined }
    : { ...first, corrected: undefined };
}

interface Found extends Omit<Answer, 'corrected'> {
  /** Whether something bears the query as its name or holds all of its words. */
  complete: boolean;
}

async function find(language: string, query: string, names: Names['known'] | undefined, limit: number): Promise<Found> {
  const named = names === undefined ? [] : findByName(names, query);
  const words = contentWords(query);
  const text = await findInText(language, words, limit).catch(() => undefined);
  const complete = named.length > 0 || (text?.some(({ held }) => held === words.length) ?? false);
  return { hits: merge(named, text ?? [], language).slice(0, limit), lost: text === undefined, complete };
}

/** Named hits first, each with the excerpt that the text search found for it; nothing twice. */
function merge(named: readonly NameHit[], text: readonly TextHit[], language: string): Hit[] {
  const byPath = new Map(text.map((hit) => [hit.path, hit]));
  const first = named.map((hit): Hit => ({ page: '', excerpt: '', ...hit, ...byPath.get(hit.path), language }));
  const paths = new Set(first.map(({ path }) => path));
  return [...first, ...text.filter(({ path }) => !paths.has(path)).map((hit): Hit => ({ ...hit, language }))];
}
