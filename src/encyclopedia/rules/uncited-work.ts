/** The bibliography holds exactly the works that are cited. */
import { allCitations } from './citations.ts';
import type { Rule } from './rule.ts';

export const uncitedWork: Rule = (encyclopedia, { unread }) => {
  // An article that could not be read may be the one that cites it.
  if ([...unread].some((name) => !name.startsWith('bibliography/'))) return [];
  const cited = new Set(allCitations(encyclopedia).map(({ work }) => work));
  return [...encyclopedia.works.entries()]
    .filter(([id]) => !cited.has(id))
    .map(([id, { file }]) => ({
      place: { file, line: 1, column: 1 },
      rule: 'uncited-work',
      message: `no entry, term, role, person, point of the timeline or figure cites "${id}"`,
      instead: 'cite it or remove the file',
    }));
};
