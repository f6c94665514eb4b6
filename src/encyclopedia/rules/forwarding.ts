/** A line of `moved.yaml` leads from an address that is no more to one that exists, and never in a circle. */
import { existsIn, readSpot, resolveSpot } from '../join/forwarding.ts';
import { languages } from '../../site.ts';
import type { Rule } from './rule.ts';

export const forwarding: Rule = (encyclopedia, { unread }) =>
  encyclopedia.moves.flatMap(({ from, to, place }) => {
    const isUnread = [from, to].some((address) =>
      languages.some((language) => unread.has(`${language}/${readSpot(address).page}`)),
    );
    if (isUnread) return [];
    if (existsIn(encyclopedia, readSpot(from))) {
      return [
        {
          place,
          rule: 'forwarding',
          message: `"${from}" is forwarded to "${to}", and exists`,
          instead: 'remove the line, or give the section that is there another id',
        },
      ];
    }
    if (resolveSpot(encyclopedia, readSpot(from)) !== undefined) return [];
    return [
      {
        place,
        rule: 'forwarding',
        message: `"${from}" is forwarded to "${to}", which leads nowhere`,
        instead: 'forward it to an address that exists',
      },
    ];
  });
