/** Queries brought to the form that names are compared in. */
import { normalizeText } from '../../encyclopedia/name-key.ts';

/** More than anyone types; a longer query is cut, not refused. */
const longestQuery = 200;

export function normalize(query: string): string {
  return normalizeText(query.slice(0, longestQuery));
}

export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Words that ask rather than name; what remains is what the question is about. */
export const askingWords: ReadonlySet<string> = new Set(
  'a an and are as at be been before by can did do does ever for from get had has have how i if in into is it its long many me much my need no now of on one or s should so tell than that the their them there these they this to was were what when where which who whom whose why will with would you your vs versus'.split(
    ' ',
  ),
);

/** The words of a normalized query that name something; all of them where none does. */
export function contentWords(query: string): string[] {
  const words = query.split(' ').filter(Boolean);
  const content = words.filter((word) => !askingWords.has(word));
  return content.length === 0 ? words : content;
}
