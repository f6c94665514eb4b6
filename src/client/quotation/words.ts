/** Where words begin and end: a browser takes no text fragment that begins or ends inside one. */

const segmenters = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Answers for one text whether a word could begin or end in front of a character; each block is cut once. */
export function wordBoundaries(text: string): (at: number) => boolean {
  const known = new Map<number, Set<number>>();
  return (at) => {
    if (at <= 0 || at >= text.length || text[at] === '\n' || text[at - 1] === '\n') return true;
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const cuts = known.get(start) ?? cut(text, start);
    known.set(start, cuts);
    return cuts.has(at);
  };
}

function cut(text: string, start: number): Set<number> {
  const end = text.indexOf('\n', start);
  const block = text.slice(start, end < 0 ? undefined : end);
  return new Set(Array.from(segmenters.segment(block), ({ index }) => start + index));
}
