/** What an article rests on, in words: how many works, and how far each was read. */
import type { Reference } from './encyclopedia.ts';
import { countReadings } from './join/references.ts';
import { fill, type Words } from './schema/interface.ts';

export function restsOn(references: readonly Reference[], words: Words): string {
  const readings = countReadings(references.map(({ work }) => work))
    .map(({ reading, count }) => fill(words.worksRead[reading], { n: count }))
    .join(words.listSeparator);
  return fill(words.restsOn, { works: fill(words.works, { n: references.length }), readings });
}
