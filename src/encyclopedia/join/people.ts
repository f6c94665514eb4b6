/** People by the letter of their family names. */
import type { Encyclopedia, Person } from '../encyclopedia.ts';
import { byLetter } from './letter.ts';
import { byTitle } from './sort.ts';

/** The last word of the name, unless the record says otherwise; what stands in brackets is another name. */
export function familyNameOf({ name, family }: Person): string {
  return (
    family ??
    name
      .replace(/\s*\(.*\)$/, '')
      .split(/\s+/)
      .at(-1) ??
    name
  );
}

export function peopleByLetter({ people }: Encyclopedia): { letter: string; things: Person[] }[] {
  const compare = byTitle('en');
  const sorted = [...people].sort(
    (a, b) => compare(familyNameOf(a), familyNameOf(b)) || compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
  return byLetter(sorted, familyNameOf);
}
