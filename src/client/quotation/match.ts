/** Finds a text directive in a page as browsers do: https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document */
import type { Extent, PageText } from './page-text.ts';
import { wordBoundaries } from './words.ts';

export interface Directive {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

export type Find = (directive: Directive) => Extent[];

/** At most two places: one is what is wanted, two are one too many. */
const enough = 2;

export function finder({ text }: PageText): Find {
  const searched = folded(text);
  const isBoundary = wordBoundaries(text);
  const skipBack = (at: number) => at - (/\s*$/.exec(searched.slice(Math.max(0, at - 8), at))?.[0].length ?? 0);
  const skip = (at: number) => at + (/^\s*/.exec(searched.slice(at, at + 8))?.[0].length ?? 0);
  const isBehind = (prefix: string, at: number) => {
    const end = skipBack(at);
    return searched.startsWith(prefix, end - prefix.length) && isBoundary(end - prefix.length);
  };
  const isFollowedBy = (suffix: string, at: number) => {
    const start = skip(at);
    return searched.startsWith(suffix, start) && isBoundary(start + suffix.length);
  };
  return (directive) => {
    const { prefix, start = '', end, suffix } = foldedDirective(directive);
    const found: Extent[] = [];
    for (let from = searched.indexOf(start); from >= 0; from = searched.indexOf(start, from + 1)) {
      const to = from + start.length;
      if (prefix === undefined ? !isBoundary(from) : !isBehind(prefix, from)) continue;
      if ((end !== undefined || suffix === undefined) && !isBoundary(to)) continue;
      if (end === undefined && suffix !== undefined && !isFollowedBy(suffix, to)) continue;
      const last = end === undefined ? to : endOf(end, to, suffix);
      if (last === undefined) continue;
      found.push({ from, to: last });
      if (found.length === enough) break;
    }
    return found;
  };

  function endOf(end: string, after: number, suffix: string | undefined): number | undefined {
    for (let at = searched.indexOf(end, after); at >= 0; at = searched.indexOf(end, at + 1)) {
      const to = at + end.length;
      if (!isBoundary(at)) continue;
      if (suffix === undefined ? isBoundary(to) : isFollowedBy(suffix, to)) return to;
    }
    return undefined;
  }
}

function foldedDirective(directive: Directive): Partial<Directive> {
  return Object.fromEntries(
    Object.entries(directive).map(([name, part]: [string, string | undefined]) => [
      name,
      part === undefined ? undefined : folded(part),
    ]),
  );
}

/** Capitals do not count; a letter whose small form is longer stays, so that places stay. */
function folded(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : Array.from(text, (letter) =>
        letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
      ).join('');
}
