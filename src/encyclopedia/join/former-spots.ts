/** Every address that was once published and leads on today, by where it leads: old names that must not be lost. */
import type { Encyclopedia } from '../encyclopedia.ts';
import { readSpot, resolveSpot, writeSpot, type Spot } from './forwarding.ts';

export function formerSpots(encyclopedia: Encyclopedia): Map<string, Spot[]> {
  const old = new Map<string, Spot>();
  for (const { from } of encyclopedia.moves) {
    const spot = readSpot(from);
    // A page that moved took every id with it that was ever published there.
    const ids = spot.id === undefined ? (encyclopedia.lock.pages[spot.page] ?? []) : [];
    for (const one of [spot, ...ids.map((id): Spot => ({ page: spot.page, id }))]) old.set(writeSpot(one), one);
  }
  const former = new Map<string, Spot[]>();
  for (const [name, spot] of [...old].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const target = resolveSpot(encyclopedia, spot);
    const now = target === undefined ? name : writeSpot(target);
    if (now !== name) former.set(now, [...(former.get(now) ?? []), spot]);
  }
  return former;
}
