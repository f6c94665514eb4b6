/** What an article rests on: its numbered references, and how much of each work was read. */
import type { Article, Encyclopedia, Reference } from '../encyclopedia.ts';
import { readings, type Reading, type Work } from '../schema/work.ts';

export function referencesOf({ works }: Encyclopedia, { uses }: Article): Reference[] {
  return uses.flatMap(({ work, number, places }) => {
    const found = works.get(work)?.work;
    return found === undefined ? [] : [{ number, work: found, places }];
  });
}

/** How many works were read to each extent, most read first; extents without a work are left out. */
export function countReadings(works: readonly Work[]): { reading: Reading; count: number }[] {
  return readings
    .map((reading) => ({ reading, count: works.filter(({ custom }) => custom.read === reading).length }))
    .filter(({ count }) => count > 0);
}
