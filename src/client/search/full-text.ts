/** Pagefind over the text of every section, term, person and work: one index a language, loaded when first needed. */
import type { Concept } from './concepts.ts';
import { once } from './parts.ts';
import { heldIn, worth, worthOfConcept, worthUnread, type Held } from './rank.ts';
import { siteUrl } from './site.ts';
import { segments } from './han.ts';

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

export interface TextHit extends Held {
  path: string;
  kind: string;
  title: string;
  page: string;
  /** Text with `<mark>` around what matched; nothing else in it is markup. */
  excerpt: string;
}

const loading = new Map<string, Promise<Pagefind>>();

/** A section whose heading holds the words is about them; names of entries are searched apart, see `entries.ts`. */
const ranking = {
  pageLength: 0.3,
  termFrequency: 0.6,
  termSimilarity: 2,
  metaWeights: { title: 3, page: 1, asked: 1, kind: 0 },
};

function load(language: string): Promise<Pagefind> {
  return once(loading, language, async () => {
    const pagefind = (await import(/* @vite-ignore */ `${siteUrl}pagefind/${language}/pagefind.js`)) as Pagefind;
    await pagefind.options({ ranking, excerptLength: 28, noWorker: true });
    return pagefind;
  });
}

/** What another way to say a thing weighs beside what was typed. */
const otherForm = 0.8;
/** Records that hold what was typed: with so many of them, no other way to say it is looked for. */
const enough = 8;

/**
 * Records that hold what is asked for or most of it, best first. Rare words count for more than common ones, as Pagefind
 * ranks each by itself; a record that holds them all does not win by that alone over one that is about the rarest.
 * @param centralOf from 1, in the entry that most others lead to, to 0
 */
export async function findInText(
  language: string,
  concepts: readonly Concept[],
  kinds: readonly string[],
  limit: number,
  centralOf: (path: string) => number = () => 0,
): Promise<TextHit[]> {
  if (kinds.length === 0) return [];
  const pagefind = await load(language);
  const search = async (query: string) => (await pagefind.search(query)).results.filter(isOf(kinds));
  const found = await candidates(search, concepts);
  const hits = await Promise.all(
    found.slice(0, limit).map(async ({ result, score }) => {
      const hit = await readHit(result, concepts);
      return { hit, value: worth(score, hit, concepts.length, centralOf(hit.path)) };
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
  const concepts = words.map((word) => ({ words: [word], others: [] }));
  const results = (await pagefind.search(words.flatMap(segments).join(' '))).results.filter(isOf(kinds));
  const hits = await Promise.all(results.slice(0, limit).map((result) => readHit(result, concepts)));
  return hits.filter(({ held }) => held === words.length);
}

interface Candidate {
  result: PagefindResult;
  score: number;
}

/** Records by the sum of what each concept by itself makes of them, those that hold half of them at least. */
async function candidates(
  search: (query: string) => Promise<PagefindResult[]>,
  concepts: readonly Concept[],
): Promise<Candidate[]> {
  const merged = new Map<string, Candidate & { held: number }>();
  for (const concept of concepts) {
    const some = await scored(search, concept);
    const most = Math.max(...some.map(({ score }) => score));
    for (const { result, score: own } of some) {
      const score = worthOfConcept(own / most, some.length);
      const entry = merged.get(result.id) ?? { result, score: 0, held: 0 };
      merged.set(result.id, { result, score: entry.score + score, held: entry.held + 1 });
    }
  }
  const valueOf = ({ score, held }: { score: number; held: number }) => worthUnread(score, held, concepts.length);
  return [...merged.values()]
    .filter(({ held }) => held >= Math.ceil(concepts.length / 2))
    .sort((a, b) => valueOf(b) - valueOf(a));
}

/** What one concept makes of the records that hold it, in the form that serves each best. */
async function scored(
  search: (query: string) => Promise<PagefindResult[]>,
  { words, others }: Concept,
): Promise<Candidate[]> {
  const best = new Map<string, Candidate>();
  for (const [index, form] of [words, ...others].entries()) {
    // Each form costs a reader its word lists: what is often said as it was typed needs no other.
    if (best.size >= enough) break;
    const parts = form.flatMap(segments);
    for (const result of await search(parts.join(' '))) {
      const score = (result.score / parts.length) * (index === 0 ? 1 : otherForm);
      if (score > (best.get(result.id)?.score ?? 0)) best.set(result.id, { result, score });
    }
  }
  return [...best.values()];
}

async function readHit(result: PagefindResult, concepts: readonly Concept[]): Promise<TextHit> {
  const { raw_url, url, excerpt, content, meta } = await result.data();
  const [title, page] = [meta['title'] ?? '', meta['page'] ?? ''];
  return {
    path: raw_url ?? url,
    kind: meta['kind'] ?? 'section',
    title,
    page,
    excerpt,
    ...heldIn(`${title} ${page}`, `${meta['asked'] ?? ''}. ${content}`, concepts),
  };
}
