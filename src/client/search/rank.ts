/** How well a section answers a query: what it holds, what its heading says, and what one sentence of it says at once. */
import { normalizeText } from '../../encyclopedia/name-key.ts';
import type { Concept } from './concepts.ts';
import { hasHan } from './han.ts';

/** How much it weighs that a record holds one more of what is asked for, before its heading and sentences are known. */
const completeness = 1.5;
/** What heading and title, a single sentence, and the standing of its entry add to what a record weighs. */
const weights = { heading: 2, sentence: 1, central: 0.4 };
/** About as many records as there are: a concept that all of them hold tells nothing. */
const rarity = 1000;
/** What the encyclopedia is about stands in half of its headings, by one name or another: it tells none apart. */
const subject = /^ctos?$/;

export interface Held {
  /** How many of the concepts the record holds. */
  held: number;
  /** How many of them stand in its heading and in the title of its page. */
  titled: number;
  /** The most of them that stand in one sentence. */
  together: number;
}

/** Counts in the text of a record what it holds of a query. */
export function heldIn(heading: string, content: string, concepts: readonly Concept[]): Held {
  const title = normalizeText(heading);
  const text = `${title} ${normalizeText(content)}`;
  const countIn = (part: string) => concepts.filter((concept) => holds(part, concept)).length;
  return {
    held: countIn(text),
    titled: concepts.filter((concept) => !isSubject(concept) && holds(title, concept)).length,
    together: Math.max(...content.split(/(?<=[.!?;:])\s|(?<=[。！？；])/).map((part) => countIn(normalizeText(part)))),
  };
}

/** @param score what Pagefind makes of it */
export function worth(score: number, { held, titled, together }: Held, asked: number, central: number): number {
  return (
    score *
    (held / asked) *
    (1 + (weights.heading * titled) / asked) *
    (1 + (weights.sentence * together) / asked) *
    (1 + weights.central * central)
  );
}

/**
 * What one concept makes of a record: rare ones tell more than common ones, and a record that speaks of it a little is not
 * far behind the one that speaks of it most.
 * @param share of the score of the record that the concept makes most of
 * @param records that hold it
 */
export function worthOfConcept(share: number, records: number): number {
  return Math.sqrt(share) * Math.log(1 + rarity / (1 + records));
}

/** What a record may be worth by the scores of its concepts alone, before it is read. */
export function worthUnread(score: number, held: number, asked: number): number {
  return score * (held / asked) ** completeness;
}

function isSubject({ words }: Concept): boolean {
  return words.every((word) => subject.test(word));
}

function holds(text: string, { words, others }: Concept): boolean {
  return [words, ...others].some((form) => form.every((word) => holdsWord(text, word)));
}

/** Whether a text holds a word, or another form of it: most of its letters from the first one on. */
function holdsWord(text: string, word: string): boolean {
  if (hasHan(word)) return Array.from(word).every((character) => text.includes(character));
  const stem = word.slice(0, Math.max(3, Math.ceil(word.length * 0.7)));
  return ` ${text}`.includes(` ${stem}`);
}
