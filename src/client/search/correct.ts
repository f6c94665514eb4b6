/** The word that was meant. */
import { distance, tolerance } from './distance.ts';
import { stem } from './terms.ts';

/** The nearest known word; the word itself where it is known, where it is too short to tell, or where none is near. */
export function correctWord(vocabulary: ReadonlySet<string>, word: string): string {
  const limit = tolerance(word.length);
  if (limit === 0 || vocabulary.has(word) || vocabulary.has(stem(word))) return word;
  let best = word;
  let least = limit + 1;
  for (const candidate of vocabulary) {
    const edits = distance(word, candidate, limit);
    // Of two words as near, the one that begins alike.
    if (edits < least || (edits === least && edits <= limit && candidate[0] === word[0] && best[0] !== word[0])) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}
