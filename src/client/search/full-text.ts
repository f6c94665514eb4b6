/** Pagefind over the text of every section, term, person and work: one index a language, loaded when first needed. */
import { normalizeText } from '../../encyclopedia/name-key.ts';
import { once } from './parts.ts';
import { siteUrl } from './site.ts';
import { hasHan } from './text.ts';

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
  search: (query: string, options: object) => Promise<{ results: PagefindResult[] }>;
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

/** Records that hold all the words, best first; then, where they are few, those that hold most of them. */
export async function findInText(
  language: string,
  words: readonly string[],
  kinds: readonly string[],
  limit: number,
): Promise<TextHit[]> {
  if (kinds.length === 0) return [];
  const pagefind = await load(language);
  const search = async (query: string) => (await pagefind.search(query, { filters: { kind: { any: kinds } } })).results;
  const all = await search(words.join(' '));
  const found =
    all.length >= limit || words.length < 2
      ? all
      : [...all, ...(await findSome(search, words, new Set(all.map(({ id }) => id))))];
  const read = await Promise.all(found.slice(0, limit).map((result) => readHit(result, words)));
  // Where no section holds a word, Pagefind falls back on its first letters: `asdf` would find every `as`.
  return read.filter(({ held }) => held > 0).sort((a, b) => b.held - a.held || b.titled - a.titled);
}

/** Results of each single word, ranked by how many of the words they hold. */
async function findSome(
  search: (query: string) => Promise<PagefindResult[]>,
  words: readonly string[],
  known: ReadonlySet<string>,
): Promise<PagefindResult[]> {
  const merged = new Map<string, { result: PagefindResult; score: number; words: number }>();
  for (const word of words) {
    for (const result of await search(word)) {
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
    titled: words.filter((word) => holds(heading, word)).length,
  };
}

/** Whether a text holds a word, or another form of it: most of its letters from the first one on. */
function holds(text: string, word: string): boolean {
  if (hasHan(word)) return Array.from(word).every((character) => text.includes(character));
  const stem = word.slice(0, Math.max(3, Math.ceil(word.length * 0.7)));
  return ` ${text}`.includes(` ${stem}`);
}
