/** Where the sentences of a text begin and end, and where a long one may be cut. */

export type Extent = [from: number, to: number];

/** What ends in a full stop without ending a sentence. */
const abbreviated = /(?:\b(?:[A-Z]|vs|cf|Mr|Mrs|Ms|Dr|Prof|St|No|pp?|ed|Inc|Ltd|Co|Corp|Jr|Sr)|e\.g|i\.e)\.\s*$/;

/** For browsers that cannot tell: up to a mark that ends a sentence, with what closes behind it. */
const plain = /[^.!?。！？]*(?:[.!?](?:["”’)\]]*(?:\s+|$)|(?=\S))|[。！？]["”’）」』]*|$)/gy;

export function sentencesOf(text: string, tag: string): Extent[] {
  const extents: Extent[] = [];
  let from = 0;
  for (const to of endsOf(text, tag)) {
    const sentence = text.slice(from, to);
    if (to < text.length && abbreviated.test(sentence)) continue;
    if (sentence.trim() !== '') extents.push([from, to]);
    from = to;
  }
  return extents;
}

function endsOf(text: string, tag: string): number[] {
  const { Segmenter } = Intl as { Segmenter?: typeof Intl.Segmenter };
  if (Segmenter === undefined) return plainEnds(text);
  const segments = new Segmenter(tag, { granularity: 'sentence' }).segment(text);
  return Array.from(segments, ({ index, segment }) => index + segment.length);
}

export function plainEnds(text: string): number[] {
  const ends: number[] = [];
  let open = 0;
  for (const match of text.matchAll(plain)) {
    const end = match.index + match[0].length;
    if (end === open) break;
    // A point inside a number or a word ends nothing.
    if (/[.!?]$/.test(match[0]) && end < text.length) continue;
    ends.push(end);
    open = end;
  }
  return ends.at(-1) === text.length ? ends : [...ends, text.length];
}

const clauses = /[,;:，；：、。)）]\s*|\s[–—]\s/g;

/**
 * Parts of at most `limit` letters, cut behind a clause, else behind a word: Chromium falls silent in the middle of an
 * utterance of more than about fifteen seconds, and never says that it ended.
 */
export function chunksOf(text: string, limit: number): string[] {
  const chunks: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const head = rest.slice(0, limit);
    const clause = [...head.matchAll(clauses)].at(-1);
    const behindClause = clause === undefined ? 0 : clause.index + clause[0].length;
    // A cut near the beginning would leave a stump.
    const at = behindClause > limit / 3 ? behindClause : head.lastIndexOf(' ') + 1 || limit;
    chunks.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return rest === '' ? chunks : [...chunks, rest];
}
