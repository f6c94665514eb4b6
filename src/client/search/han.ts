/** Chinese words, which no space parts. */

export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** A run of Chinese in its words, as the index of the text parts it; anything else as it stands. */
export function segments(word: string): string[] {
  if (!hasHan(word) || !('Segmenter' in Intl)) return [word];
  const parts = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(word)].map(({ segment }) => segment);
  // A character that stands alone says too little.
  const telling = parts.filter((part) => part.length > 1);
  return telling.length === 0 ? [word] : telling;
}
