/** What happened and who held a post when, in one order. */
import type { Encyclopedia, Person, Tenure, TimelineEvent } from '../encyclopedia.ts';

interface Dated {
  /** Its id in the page of the timeline. */
  id: string;
  /** Country code, `world`, or nothing where no place was seen. */
  place: string | undefined;
  kind: string;
  /** What it is sorted by: the first date that was seen. */
  date: string;
}

export interface EventPoint extends Dated {
  type: 'event';
  event: TimelineEvent;
}

export interface TenurePoint extends Dated {
  type: 'tenure';
  person: Person;
  tenure: Tenure;
}

export type TimePoint = EventPoint | TenurePoint;

/** Tenures without any date have no place in time: the list of people has them. */
export function timePoints({ timeline, people }: Encyclopedia): TimePoint[] {
  const events = timeline.map((event): TimePoint => ({
    type: 'event',
    id: event.id,
    place: event.place,
    kind: event.kind,
    date: event.date,
    event,
  }));
  const tenures = people.flatMap((person) =>
    person.tenures.flatMap((tenure, index): TimePoint[] => {
      const date = tenure.from ?? tenure.to;
      if (date === undefined) return [];
      const id = `tenure-${person.id}-${index + 1}`;
      return [{ type: 'tenure', id, place: tenure.country, kind: tenure.kind, date, person, tenure }];
    }),
  );
  return [...events, ...tenures].sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
}

/** A year stands before its months, a month before its days. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function kindsOf(points: readonly TimePoint[], order: readonly string[]): string[] {
  return order.filter((kind) => points.some((point) => point.kind === kind));
}

/** Places by how much happened there, the most first. */
export function placesOf(points: readonly TimePoint[]): string[] {
  const counts = new Map<string, number>();
  for (const { place } of points) if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b)).map(([place]) => place);
}
