/** Where an address that was once published leads today: along the lines of `moved.yaml`, over as many moves as there were. */
import { anchorsOf, type Encyclopedia, type Move } from '../encyclopedia.ts';
import { reservedSlugs } from '../address.ts';

/** An address within a language: a page and, in it, an id. */
export interface Spot {
  page: string;
  id: string | undefined;
}

export function readSpot(address: string): Spot {
  const [page = '', id] = address.split('#');
  return { page, id };
}

export function writeSpot({ page, id }: Spot): string {
  return id === undefined ? page : `${page}#${id}`;
}

/** The address it leads to now; `undefined` where it leads nowhere or in a circle. */
export function resolveSpot(encyclopedia: Encyclopedia, spot: Spot): Spot | undefined {
  return follow(spot, lineMap(encyclopedia.moves), (one) => existsIn(encyclopedia, one));
}

function lineMap(moves: readonly Move[]): Map<string, string> {
  return new Map(moves.map(({ from, to }) => [from, to]));
}

function follow(start: Spot, lines: ReadonlyMap<string, string>, exists: (spot: Spot) => boolean): Spot | undefined {
  let spot = start;
  // Each line can be used once: more steps than lines are a circle.
  for (let step = 0; step <= lines.size; step++) {
    const line = lines.get(writeSpot(spot));
    const pageLine = lines.get(spot.page);
    if (line !== undefined) {
      spot = readSpot(line);
    } else if (pageLine !== undefined) {
      const target = readSpot(pageLine);
      const carried = { page: target.page, id: spot.id };
      // A section moves with its page, unless the page's new place has no such section.
      spot = exists(carried) || lines.has(writeSpot(carried)) || lines.has(target.page) ? carried : target;
    } else {
      return exists(spot) ? spot : undefined;
    }
  }
  return undefined;
}

/** Whether a page, or an id in every version of it, exists. */
export function existsIn({ articles, terms, works, people, timeline }: Encyclopedia, { page, id }: Spot): boolean {
  if (page === 'glossary' && id !== undefined) return terms.some((term) => term.id === id);
  if (page === 'people' && id !== undefined) return people.some((person) => person.id === id);
  if (page === 'timeline' && id !== undefined) return timeline.some((event) => event.id === id);
  if (page === 'bibliography' && id !== undefined) return works.has(id);
  if ((reservedSlugs as readonly string[]).includes(page)) return id === undefined;
  const versions = articles.filter((article) => article.slug === page);
  return versions.length > 0 && (id === undefined || versions.every((article) => anchorsOf(article).includes(id)));
}

/** Ids of a page that now lie in another page, each with its new place: the old page says where. */
export function movedAway(encyclopedia: Encyclopedia, page: string): { id: string; to: Spot }[] {
  return encyclopedia.moves.flatMap(({ from }) => {
    const spot = readSpot(from);
    if (spot.page !== page || spot.id === undefined) return [];
    const to = resolveSpot(encyclopedia, spot);
    return to === undefined || to.page === page ? [] : [{ id: spot.id, to }];
  });
}

/** Pages that are gone, with where each of their ids leads now. */
export function movedPages(encyclopedia: Encyclopedia): { page: string; to: Spot; ids: { id: string; to: Spot }[] }[] {
  return encyclopedia.moves.flatMap(({ from }) => {
    const spot = readSpot(from);
    const to = spot.id === undefined ? resolveSpot(encyclopedia, spot) : undefined;
    if (to === undefined) return [];
    const ids = (encyclopedia.lock.pages[spot.page] ?? []).flatMap((id) => {
      const target = resolveSpot(encyclopedia, { page: spot.page, id });
      return target === undefined ? [] : [{ id, to: target }];
    });
    return [{ page: spot.page, to, ids }];
  });
}

/**
 * Ids that a page answers to besides its own, by the id that they stand at now; `''` is the page itself. A browser keeps
 * the fragment over a redirect, so the ids of a page that moved here count as well.
 * @param own ids that the page has itself
 */
export function formerIds(moves: readonly Move[], page: string, own: ReadonlySet<string>): Map<string, string[]> {
  const lines = lineMap(moves);
  const former = new Map<string, string[]>();
  for (const { from } of moves) {
    const spot = readSpot(from);
    if (spot.id === undefined || own.has(spot.id)) continue;
    const to = follow(spot, lines, () => true);
    const home = follow({ page: spot.page, id: undefined }, lines, () => true);
    if (to?.page !== page || home?.page !== page) continue;
    const ids = former.get(to.id ?? '') ?? [];
    if (!ids.includes(spot.id)) former.set(to.id ?? '', [...ids, spot.id]);
  }
  return former;
}
