/** Where notes stand in the margin: each beside its own paragraph, none over another, none over what stands there already. */

export interface Span {
  top: number;
  bottom: number;
}

export interface Wanted extends Span {
  /** Of each line of the note. */
  heights: readonly number[];
}

export interface Placed {
  top: number;
  /** How many of its lines find room; 0 where the note finds none. */
  shown: number;
  /** How many find room while the notes below it are covered. */
  alone: number;
}

export interface Measures {
  /** Between two notes, and between a note and what stands in the margin. */
  gap: number;
  /** Height of the line that counts what found no room. */
  more: number;
  /** Where the margin ends. */
  end: number;
}

/** @param notes in the order of the page  @param taken what stands in the margin or crosses it */
export function placeNotes(notes: readonly Wanted[], taken: readonly Span[], measures: Measures): Placed[] {
  const { gap, more, end } = measures;
  const sorted = [...taken].sort((a, b) => a.top - b.top);
  let free = -Infinity;
  return notes.map(({ top, bottom, heights }, index) => {
    const start = clearOf(sorted, Math.max(top, free), heights[0] ?? 0, gap);
    const wall = (sorted.find((span) => span.top > start)?.top ?? end) - gap;
    const next = notes.slice(index + 1).find((note) => note.top > top)?.top ?? Infinity;
    // A note that would begin below its paragraph is no longer beside it.
    const isBeside = start < bottom - (heights[0] ?? 0) / 2;
    const shown = isBeside ? fitting(heights, Math.min(wall, next - gap) - start, more) : 0;
    if (shown > 0) {
      const height = heights.slice(0, shown).reduce((sum, one) => sum + one, shown < heights.length ? more : 0);
      free = start + height + gap;
    }
    return { top: start, shown, alone: shown > 0 ? fitting(heights, wall - start, more) : 0 };
  });
}

/** The first place at or below `start` where `height` overlaps nothing. */
function clearOf(taken: readonly Span[], start: number, height: number, gap: number): number {
  let place = start;
  for (const { top, bottom } of taken) if (place + height + gap > top && place < bottom + gap) place = bottom + gap;
  return place;
}

/** How many lines go into `room`, with the line that counts the others where some are left. */
function fitting(heights: readonly number[], room: number, more: number): number {
  let used = 0;
  let count = 0;
  for (const [index, height] of heights.entries()) {
    used += height;
    if (used + (index < heights.length - 1 ? more : 0) <= room) count = index + 1;
  }
  // All of them need no line for others.
  return used <= room ? heights.length : count;
}
