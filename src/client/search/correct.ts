/** The word that was meant. */
import { tolerance } from '../../encyclopedia/name-key.ts';
import { distance } from './distance.ts';
import { stem } from './terms.ts';

/**
 * The nearest known word; the word itself where it is known, or where none is near. Swapped letters first: they are the
 * slip that fingers make; in a short word no other is told from a word of its own.
 */
export function correctWord(vocabulary: ReadonlySet<string>, word: string): string {
  const limit = tolerance(word.length);
  if (vocabulary.has(word) || vocabulary.has(stem(word))) return word;
  const inOrder = swapped(word).find((candidate) => vocabulary.has(candidate));
  if (inOrder !== undefined || limit === 0) return inOrder ?? word;
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

/** The word with each two neighbouring letters in the other order. */
function swapped(word: string): string[] {
  const letters = Array.from(word);
  return letters.slice(1).map((letter, index) => {
    const changed = [...letters];
    changed[index + 1] = letters[index] ?? '';
    changed[index] = letter;
    return changed.join('');
  });
}
