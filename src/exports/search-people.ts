/** People as the search finds them: by name and by the organisations that they served. */
import type { Encyclopedia } from '../encyclopedia/encyclopedia.ts';

export interface FoundPerson {
  id: string;
  name: string;
  /** The name in the person's own script, and organisations, by which they are found as well. */
  names: string[];
  /** Posts, in a line. */
  about: string;
}

export function peopleOf({ people }: Encyclopedia): FoundPerson[] {
  return people.map(({ id, name, native, tenures }) => ({
    id,
    name,
    names: [
      ...new Set([...(native === undefined ? [] : [native.text]), ...tenures.map(({ organisation }) => organisation)]),
    ],
    about: tenures.map(({ title, organisation }) => `${title}, ${organisation}`).join('; '),
  }));
}
