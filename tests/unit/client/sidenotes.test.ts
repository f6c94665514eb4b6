/** Where notes stand in the margin: beside their paragraphs, never over one another or over what is there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeNotes, type Span, type Wanted } from '../../../src/client/sidenotes/place.ts';

const measures = { gap: 10, more: 20, end: 2000 };
const note = (top: number, bottom: number, ...heights: number[]): Wanted => ({ top, bottom, heights });

test('a note stands at the top of its paragraph, with all its lines where there is room', () => {
  assert.deepEqual(placeNotes([note(0, 200, 20, 40), note(220, 400, 20)], [], measures), [
    { top: 0, shown: 2, alone: 2 },
    { top: 220, shown: 1, alone: 1 },
  ]);
});

test('what does not fit before the next note is counted, and shown while its paragraph is pointed at', () => {
  const [first, second] = placeNotes([note(0, 100, 20, 20, 20, 20, 20, 20), note(110, 300, 20)], [], measures);
  assert.deepEqual(first, { top: 0, shown: 4, alone: 6 });
  assert.deepEqual(second, { top: 110, shown: 1, alone: 1 });
});

test('a note goes below what stands in the margin while it is still beside its paragraph, else it is left out', () => {
  const facts = { top: 0, bottom: 150 };
  const [above, beside, below] = placeNotes(
    [note(0, 100, 20), note(110, 300, 20, 20), note(320, 400, 20)],
    [facts],
    measures,
  );
  assert.equal(above?.shown, 0);
  assert.deepEqual(beside, { top: 160, shown: 2, alone: 2 });
  assert.deepEqual(below, { top: 320, shown: 1, alone: 1 });
});

test('a table below is a wall, also for what is pointed at', () => {
  const [only] = placeNotes([note(0, 100, 30, 30, 30, 30)], [{ top: 110, bottom: 500 }], measures);
  assert.deepEqual(only, { top: 0, shown: 2, alone: 2 });
});

test('whatever the page holds, nothing overlaps', () => {
  // A plain sequence of numbers that looks random and is the same every time.
  let seed = 7;
  const next = (below: number) => (seed = (seed * 16807) % 2147483647) % below;
  for (let round = 0; round < 300; round += 1) {
    const notes: Wanted[] = [];
    const taken: Span[] = [];
    for (let top = 0; top < 1800;) {
      const height = 20 + next(200);
      if (next(4) === 0) taken.push({ top, bottom: top + height });
      else notes.push(note(top, top + height, ...Array.from({ length: 1 + next(8) }, () => 18 + next(2) * 19)));
      top += height + next(30);
    }
    let free = -Infinity;
    for (const [index, { top, shown }] of placeNotes(notes, taken, measures).entries()) {
      const { heights = [], bottom = 0 } = notes[index] ?? {};
      if (shown === 0) continue;
      const height = heights
        .slice(0, shown)
        .reduce((sum, one) => sum + one, shown < heights.length ? measures.more : 0);
      assert.ok(top >= free && top < bottom && top + height <= measures.end);
      for (const span of taken) assert.ok(top + height <= span.top || top >= span.bottom, `round ${round}`);
      free = top + height;
    }
  }
});
