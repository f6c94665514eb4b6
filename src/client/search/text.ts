/** Queries and names brought to one form, so that they can be compared. */

/** More than anyone types; a longer query is cut, not refused. */
const longestQuery = 200;

export function normalize(query: string): string {
  return normalizeText(query.slice(0, longestQuery));
}

/** A text of any length in the same form. */
export function normalizeText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
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

/** Singular of a regular English plural, so that names and queries meet: `ctos`, `duties`. */
export function singular(word: string): string {
  if (/[^s]s$/.test(word) && word.length > 3 && !/(us|is|ss)$/.test(word)) {
    return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  }
  return word;
}
