/** People as the search finds them: by name and by the organisations that they served. */
import type { Encyclopedia } from '../encyclopedia/encyclopedia.ts';

export interface FoundPerson {
  id: string;
  name: string;
  /** Organisations, by which they are found as well. */
  names: string[];
  /** Posts, in a line. */
  about: string;
}

/** What this needs to know of a person; the model may hold none. */
interface Person {
  id: string;
  name: string;
  tenures: readonly { title: string; organisation: string; from?: string | undefined; to?: string | undefined }[];
}

export function peopleOf(encyclopedia: Encyclopedia & { people?: readonly Person[] }): FoundPerson[] {
  return (encyclopedia.people ?? []).map(({ id, name, tenures }) => ({
    id,
    name,
    names: [...new Set(tenures.map(({ organisation }) => organisation))],
    about: tenures.map(({ title, organisation }) => `${title}, ${organisation}`).join('; '),
  }));
}
