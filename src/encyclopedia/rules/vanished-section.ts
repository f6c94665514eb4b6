/** A published id never dies: each id of the lock file is in its page, or `moved.yaml` says where it went. */
import { languages } from '../../site.ts';
import { resolveSpot, writeSpot } from '../join/forwarding.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const vanishedSection: Rule = (encyclopedia, { unread }) =>
  Object.entries(encyclopedia.lock.pages).flatMap(([page, ids]) => {
    if (languages.some((language) => unread.has(`${language}/${page}`))) return [];
    return ids.flatMap((id, index): Problem[] => {
      const spot = { page, id };
      // A line that leads nowhere is reported where it stands.
      const hasLine = encyclopedia.moves.some(({ from }) => from === writeSpot(spot) || from === page);
      if (hasLine || resolveSpot(encyclopedia, spot) !== undefined) return [];
      return [
        {
          place: encyclopedia.lock.placeOf([page, index]),
          rule: 'vanished-section',
          message: `the published section ${writeSpot(spot)} is gone`,
          instead: `bring it back, or add to content/moved.yaml: ${writeSpot(spot)}: <its new address>`,
        },
      ];
    });
  });
