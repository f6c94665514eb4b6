/** Text to the terms that the index of entries holds: words without their endings, and pairs of Chinese characters. */
import { normalizeText, singular } from '../../encyclopedia/name-key.ts';

const han = /\p{Script=Han}+/gu;

/** Words of Latin script, and every two neighbouring Han characters; a character that stands alone is a term of its own. */
export function tokenize(text: string): string[] {
  const normalized = normalizeText(text);
  const words = normalized.replace(han, ' ').split(' ').filter(Boolean);
  const pairs = Array.from(normalized.matchAll(han), ([run]) => pairsOf(run)).flat();
  return [...words, ...pairs];
}

function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** A word without the endings that questions and headings differ by: `reports`, `reporting`, `reported`; `hire`, `hiring`. */
export function stem(word: string): string {
  const one = singular(word);
  const cut = one.replace(/(?:ing|ed)$/, '');
  const root = cut !== one && cut.length > 2 && /[aeiouy]/.test(cut) ? cut : one;
  // `planning` and `plan`; a silent letter at the end goes with the ending.
  return (root === one ? one : root.replace(/([bdgmnprt])\1$/, '$1')).replace(/(?<=[a-z]{3})e$/, '');
}
