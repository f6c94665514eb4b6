/** How hard an English text is to read. */
import { syllable } from 'syllable';

export interface Readability {
  /** Words in a sentence, on average. */
  sentence: number;
  /** Flesch's reading ease, 0 to 100: the higher, the easier. Of English running text only. */
  ease: number;
}

/** `undefined` where there is no running text. */
export function readabilityOf(sentences: readonly string[]): Readability | undefined {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}][\p{L}’'-]*/gu) ?? []);
  if (words.length === 0) return undefined;
  const sentence = words.length / sentences.length;
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0) / words.length;
  return { sentence, ease: 206.835 - 1.015 * sentence - 84.6 * syllables };
}
