/** Every citation names a work of the bibliography. */
import { nearest } from '../nearest.ts';
import { allCitations } from './citations.ts';
import type { Rule } from './rule.ts';

export const unknownWork: Rule = (encyclopedia, { unread }) => {
  const ids = [...encyclopedia.works.keys()];
  return allCitations(encyclopedia)
    .filter(({ work }) => !encyclopedia.works.has(work) && !unread.has(`bibliography/${work}`))
    .map(({ work, place }) => {
      const close = nearest(work, ids, 3);
      const hint = close.length === 0 ? '' : ` (did you mean ${close.map((id) => `@${id}`).join(', ')}?)`;
      return {
        place,
        rule: 'unknown-work',
        message: `the bibliography has no work "${work}"`,
        instead: `add content/bibliography/${work}.json or cite another work${hint}`,
      };
    });
};
