/** Pagefind over the text of every section, term, person and work: one index a language, loaded when first needed. */
import { normalizeText } from '../../encyclopedia/name-key.ts';
import { once } from './parts.ts';
import { siteUrl } from './site.ts';
import { hasHan, segments } from './text.ts';

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{
    url: string;
    raw_url?: string;
    excerpt: string;
    content: string;
    meta: Record<string, string>;
  }>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

export interface TextHit {
  path: string;
  kind: string;
  title: string;
  page: string;
  /** Text with `<mark>` around what matched; nothing else in it is markup. */
  excerpt: string;
  /** How many of the words it holds. */
  held: number;
  /** How many of them stand in its heading and in the title of its page. */
  titled: number;
}

const loading = new Map<string, Promise<Pagefind>>();

/** A section whose heading holds the words is about them; names of entries are searched apart, see `entries.ts`. */
const ranking = {
  pageLength: 0.3,
  termFrequency: 0.6,
  termSimilarity: 2,
  metaWeights: { title: 3, page: 1, kind: 0 },
};

/** What is read for an answer; works are asked for apart, lest they crowd out what the encyclopedia itself says. */
export const textKinds = ['article', 'comparison', 'section', 'term', 'person'];

function load(language: string): Promise<Pagefind> {
  return once(loading, language, async () => {
    const pagefind = (await import(/* @vite-ignore */ `${siteUrl}pagefind/${language}/pagefind.js`)) as Pagefind;
    await pagefind.options({ ranking, excerptLength: 28, noWorker: true });
    return pagefind;
  });
}

/** How much of a query weighs that a record holds one more of its words. */
const completeness = 1.5;
/** What the encyclopedia is about stands in half of its headings, by one name or another: it tells none apart. */
const subject = /^ctos?$/;
/** What words in the heading or the title of the page add, and what the standing of an entry in the encyclopedia adds. */
const headingWeight = 0.6;
const centralWeight = 0.4;

/**
 * Records that hold the words or most of them, best first. Rare words count for more than common ones, as Pagefind ranks
 * each word by itself; a record that holds them all does not win by that alone over one that is about the rarest.
 * @param centralOf from 1, in the entry that most others lead to, to 0
 */
export async function findInText(
  language: string,
  words: readonly string[],
  kinds: readonly string[],
  limit: number,
  centralOf: (path: string) => number = () => 0,
): Promise<TextHit[]> {
  if (kinds.length === 0) return [];
  const pagefind = await load(language);
  const search = async (query: string) => (await pagefind.search(query)).results.filter(isOf(kinds));
  const found = await candidates(search, words.flatMap(segments));
  const hits = await Promise.all(
    found.slice(0, limit).map(async ({ result, score }) => {
      const hit = await readHit(result, words);
      const share = hit.held / words.length;
      const value =
        score *
        share ** completeness *
        (1 + (headingWeight * hit.titled) / words.length) *
        (1 + centralWeight * centralOf(hit.path));
      return { hit, value };
    }),
  );
  // Where no section holds a word, Pagefind falls back on its first letters: `asdf` would find every `as`.
  return hits
    .filter(({ hit }) => hit.held > 0)
    .sort((a, b) => b.value - a.value)
    .map(({ hit }) => hit);
}

/** A record's name holds the edition and, next, the first letter of its kind; see `rechunk.ts`. */
function isOf(kinds: readonly string[]): (result: PagefindResult) => boolean {
  const letters = new Set(kinds.map((kind) => kind[0]));
  return ({ id }) => letters.has(/_.{4}(.)/.exec(id)?.[1]);
}

/** Records that hold every word. */
export async function findWhole(
  language: string,
  words: readonly string[],
  kinds: readonly string[],
  limit: number,
): Promise<TextHit[]> {
  if (kinds.length === 0) return [];
  const pagefind = await load(language);
  const results = (await pagefind.search(words.flatMap(segments).join(' '))).results.filter(isOf(kinds));
  const hits = await Promise.all(results.slice(0, limit).map((result) => readHit(result, words)));
  return hits.filter(({ held }) => held === words.length);
}

/** Records by the sum of what each word by itself makes of them, those that hold half of the words at least. */
async function candidates(
  search: (query: string) => Promise<PagefindResult[]>,
  words: readonly string[],
): Promise<{ result: PagefindResult; score: number }[]> {
  const merged = new Map<string, { result: PagefindResult; score: number; words: number }>();
  for (const word of words) {
    for (const result of await search(word)) {
      const entry = merged.get(result.id) ?? { result, score: 0, words: 0 };
      merged.set(result.id, { result, score: entry.score + result.score, words: entry.words + 1 });
    }
  }
  const atLeast = Math.ceil(words.length / 2);
  const valueOf = ({ score, words: held }: { score: number; words: number }) =>
    score * (held / words.length) ** completeness;
  return [...merged.values()].filter((entry) => entry.words >= atLeast).sort((a, b) => valueOf(b) - valueOf(a));
}

async function readHit(result: PagefindResult, words: readonly string[]): Promise<TextHit> {
  const { raw_url, url, excerpt, content, meta } = await result.data();
  const [title, page] = [meta['title'] ?? '', meta['page'] ?? ''];
  const heading = normalizeText(`${title} ${page}`);
  const text = `${heading} ${normalizeText(content)}`;
  return {
    path: raw_url ?? url,
    kind: meta['kind'] ?? 'section',
    title,
    page,
    excerpt,
    held: words.filter((word) => holds(text, word)).length,
    titled: words.filter((word) => !subject.test(word) && holds(heading, word)).length,
  };
}

/** Whether a text holds a word, or another form of it: most of its letters from the first one on. */
function holds(text: string, word: string): boolean {
  if (hasHan(word)) return Array.from(word).every((character) => text.includes(character));
  const stem = word.slice(0, Math.max(3, Math.ceil(word.length * 0.7)));
  return ` ${text}`.includes(` ${stem}`);
}
