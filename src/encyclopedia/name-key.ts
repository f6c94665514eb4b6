/**
 * Names brought to one form, so that "duties of the CTO" and "CTO duties", "CTO vs. CIO" and "CIO and CTO" are one name.
 * The export that writes names and the search that compares them both use it.
 */

/** Words that only join others, or say that two are compared. */
const joins = new Set([
  'a',
  'an',
  'and',
  'between',
  'by',
  'difference',
  'for',
  'in',
  'of',
  'or',
  'the',
  'to',
  's',
  'vs',
  'versus',
]);

/** What the encyclopedia is about is called by its name or by its letters. */
const subject = /\bchief technology officers?\b/g;

/** Lower case, with everything but letters, digits and `&` as single spaces. */
export function normalizeText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** Singular of a regular English plural, so that names and queries meet: `ctos`, `duties`. */
export function singular(word: string): string {
  if (/[^s]s$/.test(word) && word.length > 3 && !/(us|is|ss)$/.test(word)) {
    return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  }
  return word;
}

/** Its words without what joins them, in the singular, sorted and written as one: readers leave out spaces too. */
export function nameKey(name: string): string {
  const words = normalizeText(name).replace(subject, 'cto').split(' ');
  const telling = words.filter((word) => !joins.has(word));
  return (telling.length === 0 ? words : telling).map(singular).sort().join(' ');
}

/** A name as an address would write it; empty where it holds no Latin letter or digit. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** As many edits as a slip of the hand makes in a word of this length. */
export function tolerance(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}
