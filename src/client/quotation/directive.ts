/** The shortest text directive that finds a selection and nothing else in the page. */
import { finder, type Directive } from './match.ts';
import type { Extent, PageText } from './page-text.ts';
import { wordBoundaries } from './words.ts';

/** A selection that is longer is named by its beginning and its end. */
const longestWhole = 150;
/** Words of a beginning or an end, at first and at most; words around it, at most. */
const fewest = 3;
const most = 12;
const around = 8;

/** `undefined` where no words of the selection can tell it apart: the section's address is then all there is. */
export function directiveFor(page: PageText, selected: Extent): Directive | undefined {
  const isBoundary = wordBoundaries(page.text);
  const extent = wholeWords(page, selected, isBoundary);
  if (extent === undefined) return undefined;
  const { from, to } = extent;
  const find = finder(page);
  const isFound = (directive: Directive) => {
    const [first, second] = find(directive);
    return first?.from === from && first.to === to && second === undefined;
  };
  const { text } = page;
  const runEnd = endOfRun(page, from);
  const candidates: Directive[] = [];
  if (to <= runEnd && to - from <= longestWhole) candidates.push({ start: text.slice(from, to) });
  else {
    // In one run, the two halves may not meet.
    const middle = to <= runEnd ? Math.floor((from + to) / 2) : undefined;
    const firstStop = middle ?? runEnd;
    const lastStop = middle ?? startOfRun(page, to);
    for (let words = fewest; words <= most; words += 1) {
      const start = text.slice(from, trimEnd(text, from, stepOn(from, words, firstStop)));
      const end = text.slice(trimStart(text, to, stepBack(to, words, lastStop)), to);
      if (start !== '' && end !== '') candidates.push({ start, end });
    }
  }
  const alone = candidates.find(isFound);
  if (alone !== undefined) return alone;
  const last = candidates.at(-1);
  const inContext = last === undefined ? undefined : contexts(last).find(isFound);
  // A first line that stands in many places, as in a list of references, is given up for the next.
  return inContext ?? (to > runEnd ? directiveFor(page, { from: runEnd + 1, to }) : undefined);

  /** The same words with more and more of what stands around them. */
  function contexts(directive: Directive): Directive[] {
    const before = skipBack(page, from);
    const after = skipOn(page, to);
    const made: Directive[] = [];
    for (let words = 1; words <= around; words += 1) {
      const prefix = text.slice(trimStart(text, before, stepBack(before, words, startOfRun(page, before))), before);
      const suffix = text.slice(after, trimEnd(text, after, stepOn(after, words, endOfRun(page, after))));
      if (prefix !== '') made.push({ ...directive, prefix });
      if (suffix !== '') made.push({ ...directive, suffix });
      if (prefix !== '' && suffix !== '') made.push({ ...directive, prefix, suffix });
    }
    return made;
  }

  /** The end of the so many words behind a place, not beyond `stop`. */
  function stepOn(at: number, words: number, stop: number): number {
    let left = words;
    let place = at;
    while (place < stop && left > 0) {
      const start = place;
      do place += 1;
      while (place < stop && !isBoundary(place));
      if (hasLetter(text.slice(start, place))) left -= 1;
    }
    // A stop inside a word ends it too early: back to where it began.
    while (place > at && !isBoundary(place)) place -= 1;
    return place;
  }

  function stepBack(at: number, words: number, stop: number): number {
    let left = words;
    let place = at;
    while (place > stop && left > 0) {
      const end = place;
      do place -= 1;
      while (place > stop && !isBoundary(place));
      if (hasLetter(text.slice(place, end))) left -= 1;
    }
    while (place < at && !isBoundary(place)) place += 1;
    return place;
  }
}

/** Without white space and marks at its ends; a word that is selected in part is whole, or left out beside a mark. */
function wholeWords(page: PageText, selected: Extent, isBoundary: (at: number) => boolean): Extent | undefined {
  const { text } = page;
  let { from, to } = selected;
  const isQuotable = (at: number) => at >= 0 && at < text.length && !isBreak(page, at);
  const isIdle = (at: number) => !isQuotable(at) || text[at] === ' ';
  while (from < to && isIdle(from)) from += 1;
  while (to > from && isIdle(to - 1)) to -= 1;
  if (from >= to) return undefined;
  while (!isBoundary(from) && isQuotable(from - 1)) from -= 1;
  while (!isBoundary(to) && isQuotable(to)) to += 1;
  while (from < to && (!isBoundary(from) || isIdle(from))) from += 1;
  while (to > from && (!isBoundary(to) || isIdle(to - 1))) to -= 1;
  return from < to ? { from, to } : undefined;
}

/** Between blocks, and at a mark, a run of words that can be quoted in one piece ends. */
function isBreak({ text, isMark }: PageText, at: number): boolean {
  return text[at] === '\n' || isMark[at] === true;
}

function endOfRun(page: PageText, at: number): number {
  let end = at;
  while (end < page.text.length && !isBreak(page, end)) end += 1;
  return end;
}

function startOfRun(page: PageText, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(page, start - 1)) start -= 1;
  return start;
}

/** What stands in front of a selection may be the end of the block before. */
function skipBack({ text }: PageText, at: number): number {
  let place = at;
  while (place > 0 && /\s/.test(text.charAt(place - 1))) place -= 1;
  return place;
}

function skipOn({ text }: PageText, at: number): number {
  let place = at;
  while (place < text.length && /\s/.test(text.charAt(place))) place += 1;
  return place;
}

function trimEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}

function trimStart(text: string, to: number, from: number): number {
  return to - text.slice(from, to).trimStart().length;
}

function hasLetter(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
