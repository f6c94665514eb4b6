/** How well a name and a query fit: the share of the name that the query says, times the share of the query that the name holds. */
import { nameKey, tolerance } from '../../encyclopedia/name-key.ts';
import { distance } from './distance.ts';
import { stem, tokenize } from './terms.ts';

/** What the encyclopedia is about stands in half of its names and tells them apart in none. */
const subject = /\b(?:chief technology officers?|ctos?)\b/gi;
/** A name that fits but for the subject fits a little less than one that fits as it stands. */
const withoutSubject = 0.9;
/** Another name than the title. */
const otherName = 0.97;

export function fit(words: readonly string[], names: readonly string[], page: string, isFuzzy: boolean): number {
  const around = wordsOf(page);
  const asked = tokenize(words.join(' ')).map(stem);
  return Math.max(
    0,
    ...names.flatMap((name, index) => {
      const weight = index === 0 ? 1 : otherName;
      const bare = name.replace(subject, ' ');
      return [
        weight * fitOf(asked, wordsOf(name), around, isFuzzy),
        bare.trim() === '' || bare === name
          ? 0
          : weight * withoutSubject * fitOf(asked, wordsOf(bare), [...around, 'cto'], isFuzzy),
      ];
    }),
  );
}

function fitOf(query: readonly string[], name: readonly string[], around: readonly string[], isFuzzy: boolean): number {
  const last = query.length - 1;
  const shareOf = (asked: string, word: string, isLast: boolean): number => {
    if (asked === word) return 1;
    if (word.startsWith(asked) && (asked.length > 2 || isLast)) return asked.length / word.length;
    if (!isFuzzy) return 0;
    const limit = tolerance(asked.length);
    return limit > 0 && distance(asked, word, limit) <= limit ? 0.7 : 0;
  };
  const best = (asked: string, index: number, among: readonly string[]) =>
    Math.max(0, ...among.map((word) => shareOf(asked, word, index === last)));
  const covered = name.reduce(
    (sum, word) => sum + Math.max(0, ...query.map((asked, index) => shareOf(asked, word, index === last))),
    0,
  );
  // What the page around a section says of the query counts, though less than what the section says itself.
  const held = query.reduce(
    (sum, asked, index) => sum + Math.max(best(asked, index, name), 0.7 * best(asked, index, around)),
    0,
  );
  // The root: a name of which half is said is not half as good.
  return Math.sqrt(covered / Math.max(name.length, 1)) * (held / Math.max(query.length, 1));
}

const known = new Map<string, string[]>();

function wordsOf(name: string): string[] {
  const words = known.get(name) ?? tokenize(nameKey(name)).map(stem);
  known.set(name, words);
  return words;
}
