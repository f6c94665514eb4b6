/** A tenure ends after it began, and what took long ends after its date. */
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const dateOrder: Rule = ({ people, timeline }) => [
  ...people.flatMap(({ name, tenures, placeOf }) =>
    tenures.flatMap(({ from, to }, index) =>
      judge(from, to, `the tenure of ${name}`, placeOf(['tenures', index, 'to'])),
    ),
  ),
  ...timeline.flatMap(({ id, date, end, placeOf }) => judge(date, end, `"${id}"`, placeOf(['end']))),
];

function judge(from: string | undefined, to: string | undefined, what: string, place: Problem['place']): Problem[] {
  if (from === undefined || to === undefined) return [];
  // "1996" and "1996-05" say the same as far as both say something.
  const length = Math.min(from.length, to.length);
  if (from.slice(0, length) <= to.slice(0, length)) return [];
  const message = `${what} ends (${to}) before it begins (${from})`;
  return [{ place, rule: 'date-order', message, instead: 'correct the date that is wrong' }];
}
