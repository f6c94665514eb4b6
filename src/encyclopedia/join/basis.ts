/** What an entry rests on, counted: for the page of sources, the flag at its head and `npm run check-sources`. */
import type { Article, Encyclopedia } from '../encyclopedia.ts';
import { referencesOf } from './references.ts';
import type { Reading, Work } from '../schema/work.ts';

export type Tier = Work['custom']['tier'];

/** Why a reader should be careful: an entry that one work carries, or only works of tier C. */
export type Weakness = 'one-work' | 'weak-works';

export interface Basis {
  article: Article;
  /** Paragraphs, list items and rows that state facts, and how many of them cite a work. */
  stated: number;
  cited: number;
  words: number;
  works: Work[];
  byTier: Record<Tier, number>;
  byReading: Record<Reading, number>;
  /** Other entries that it links to, and that link to it. */
  linksOut: number;
  linksIn: number;
  weakness: Weakness | undefined;
  /** Works that were looked up again after the entry was last held against its sources. */
  seenSince: Work[];
  /** The day from which its figures are to be looked up again, where it has any. */
  figuresDue: string | undefined;
  /** Sentences that say what was not found, not seen or not established. */
  open: string[];
}

/** For how long figures stand before they are looked up again. */
const yearsOfFigures = 2;

const figure = /\d[\d.,]*\s?(%|per cent|percent)|\b(average|median|of \d|among \d)/;
const unanswered =
  /\b(no|not|none|nothing|never|neither|nor)\b[^.;]*\b(found|seen|shown|established|known|verified|counted|settled|disclosed)\b|未见|未找到|不详|无从|没有找到/i;

export function basisOf(encyclopedia: Encyclopedia, article: Article): Basis {
  const facts = article.blocks.filter(({ unsourced }) => unsourced === undefined);
  const works = referencesOf(encyclopedia, article).map(({ work }) => work);
  const hasFigures = facts.some(({ text }) => figure.test(text));
  return {
    article,
    stated: facts.length,
    cited: facts.filter(({ cited }) => cited).length,
    words: wordsOf(article),
    works,
    byTier: count(works, ['A', 'B', 'P', 'C'], ({ custom }) => custom.tier),
    byReading: count(works, ['full', 'excerpt', 'abstract', 'existence'], ({ custom }) => custom.read),
    linksOut: others(article, linkedBy(article)).size,
    linksIn:
      new Set(encyclopedia.articles.filter((other) => linkedBy(other).has(article.slug)).flatMap(({ slug }) => slug))
        .size - Number(linkedBy(article).has(article.slug)),
    weakness: weaknessOf(works),
    seenSince: works.filter(({ custom }) => custom.seen > article.reviewed),
    figuresDue: hasFigures ? yearsLater(article.reviewed, yearsOfFigures) : undefined,
    open: article.blocks.flatMap(({ sentences }) => sentences.filter((sentence) => unanswered.test(sentence))),
  };
}

/** The newest day on which any entry was reviewed: what "today" is for a build without a clock. */
export function newestReview({ articles }: Encyclopedia): string {
  return articles.map(({ reviewed }) => reviewed).reduce((newest, day) => (day > newest ? day : newest), '');
}

/** What a reader is warned of, where there is anything. */
export function weaknessOf(works: readonly Work[]): Weakness | undefined {
  if (works.every(({ custom }) => custom.tier === 'C')) return 'weak-works';
  return works.length < 2 ? 'one-work' : undefined;
}

function linkedBy({ links }: Article): Set<string> {
  return new Set(links.flatMap(({ target }) => (target.kind === 'article' ? [target.slug] : [])));
}

function others({ slug }: Article, slugs: ReadonlySet<string>): Set<string> {
  return new Set([...slugs].filter((other) => other !== slug));
}

/** Words of a text; each Chinese character counts as one. */
function wordsOf({ sections }: Article): number {
  const text = sections.map((section) => `${section.title} ${section.text}`).join(' ');
  return (text.match(/\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []).length;
}

function count<K extends string>(
  works: readonly Work[],
  keys: readonly K[],
  keyOf: (work: Work) => K,
): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, works.filter((work) => keyOf(work) === key).length])) as Record<
    K,
    number
  >;
}

function yearsLater(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
