/** Queries brought to the form that names are compared in. */
import { normalizeText } from '../../encyclopedia/name-key.ts';

/** More than anyone types; a longer query is cut, not refused. */
const longestQuery = 200;

export function normalize(query: string): string {
  return normalizeText(query.slice(0, longestQuery));
}
