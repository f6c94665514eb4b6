/** Pagefind over the text of every section and term: one index a language, loaded when first needed. */
import { siteUrl } from './site.ts';
import { hasHan, normalizeText } from './text.ts';

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
}

const loading = new Map<string, Promise<Pagefind>>();

/** A section whose heading holds the words is about them; names of entries are searched apart, see `entries.ts`. */
const ranking = {
  pageLength: 0.3,
  termFrequency: 0.6,
  termSimilarity: 2,
  metaWeights: { title: 3, page: 1, kind: 0 },
};

function load(language: string): Promise<Pagefind> {
  const known = loading.get(language) ?? start(language);
  loading.set(language, known);
  known.catch(() => loading.delete(language));
  return known;
}

async function start(language: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${siteUrl}pagefind/${language}/pagefind.js`)) as Pagefind;
  await pagefind.options({ ranking, excerptLength: 28 });
  return pagefind;
}

/** Sections that hold all the words, best first; then, where they are few, those that hold most of them. */
export async function findInText(language: string, words: readonly string[], limit: number): Promise<TextHit[]> {
  const pagefind = await load(language);
  const all = (await pagefind.search(words.join(' '))).results;
  const found =
    all.length >= limit || words.length < 2
      ? all
      : [...all, ...(await findSome(pagefind, words, new Set(all.map(({ id }) => id))))];
  const read = await Promise.all(found.slice(0, limit).map((result) => readHit(result, words)));
  // Where no section holds a word, Pagefind falls back on its first letters: `asdf` would find every `as`.
  return read.filter(({ held }) => held > 0).sort((a, b) => b.held - a.held);
}

/** Results of each single word, ranked by how many of the words they hold. */
async function findSome(
  pagefind: Pagefind,
  words: readonly string[],
  known: ReadonlySet<string>,
): Promise<PagefindResult[]> {
  const merged = new Map<string, { result: PagefindResult; score: number; words: number }>();
  for (const word of words) {
    for (const result of (await pagefind.search(word)).results) {
      if (known.has(result.id)) continue;
      const entry = merged.get(result.id) ?? { result, score: 0, words: 0 };
      merged.set(result.id, { result, score: entry.score + result.score, words: entry.words + 1 });
    }
  }
  const atLeast = Math.ceil(words.length / 2);
  return [...merged.values()]
    .filter((entry) => entry.words >= atLeast)
    .sort((a, b) => b.words - a.words || b.score - a.score)
    .map(({ result }) => result);
}

async function readHit(result: PagefindResult, words: readonly string[]): Promise<TextHit> {
  const { raw_url, url, excerpt, content, meta } = await result.data();
  const text = normalizeText([meta['title'], meta['page'], content].join(' '));
  return {
    path: raw_url ?? url,
    kind: meta['kind'] ?? 'section',
    title: meta['title'] ?? '',
    page: meta['page'] ?? '',
    excerpt,
    held: words.filter((word) => holds(text, word)).length,
  };
}

/** Whether a text holds a word, or another form of it: most of its letters from the first one on. */
function holds(text: string, word: string): boolean {
  if (hasHan(word)) return Array.from(word).every((character) => text.includes(character));
  const stem = word.slice(0, Math.max(3, Math.ceil(word.length * 0.7)));
  return ` ${text}`.includes(` ${stem}`);
}
