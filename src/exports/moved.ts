/** `/moved.json`: every address that moved, to where it leads now, in each language: what a reader's own lists need. */
import { pathOf } from '../encyclopedia/address.ts';
import type { Encyclopedia } from '../encyclopedia/encyclopedia.ts';
import { readSpot } from '../encyclopedia/join/forwarding.ts';
import { formerSpots } from '../encyclopedia/join/former-spots.ts';
import { languages } from '../site.ts';
import { pathOfSpot } from './redirects.ts';

/** Paths below the base, with their fragments. */
export function movedPaths(encyclopedia: Encyclopedia): Record<string, string> {
  const moves: Record<string, string> = {};
  for (const [now, spots] of formerSpots(encyclopedia)) {
    for (const language of languages) {
      const to = pathOfSpot(encyclopedia, language, readSpot(now));
      for (const { page, id } of spots) moves[pathOf(language, page) + (id === undefined ? '' : `#${id}`)] = to;
    }
  }
  return moves;
}
