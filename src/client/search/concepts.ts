/**
 * A query as what it asks for: its words, and beside a word that only readers use, what the entries write for it. The
 * thesaurus is `content/thesaurus/`; it widens a query and never takes a word out of it.
 */
import { normalizeText } from '../../encyclopedia/name-key.ts';
import { stem } from './terms.ts';
import { hasHan } from './han.ts';
import { contentWords, isAsking } from '../../encyclopedia/asking.ts';

/** A part of a query; any one of its forms says it. */
export interface Concept {
  /** As typed. */
  words: string[];
  /** As the entries have it, each form in its words, the likeliest first. */
  others: string[][];
}

export interface Thesaurus {
  /** From what readers type, without its endings, to what the entries write. */
  forms: ReadonlyMap<string, readonly string[]>;
  /** The words that readers type: none of them is a slip. */
  words: readonly string[];
}

/** What else a phrase of a query is called. */
export type OtherNames = (phrase: string) => readonly string[];

export const noThesaurus: Thesaurus = { forms: new Map(), words: [] };
/** Words in the longest phrase that is looked for. */
const longest = 4;

/** @param lines of what is typed, a tab, and what is written for it, each parted by `;` */
export function toThesaurus(lines: string): Thesaurus {
  const rows = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t').map((side) => side.split(';')) as [typed: string[], written: string[]]);
  return {
    forms: new Map(rows.flatMap(([typed, written]) => typed.map((one) => [keyOf(one), written]))),
    words: rows.flatMap(([typed]) => typed.flatMap((one) => one.split(' '))),
  };
}

/**
 * The concepts of a normalized query, in its order; the longest phrase that is known counts first.
 * @param otherNames of what bears a phrase as a name
 */
export function conceptsOf(query: string, { forms }: Thesaurus, otherNames: OtherNames = () => []): Concept[] {
  if (hasHan(query)) return hanConcepts(query, forms);
  const words = query.split(' ');
  const content = new Set(contentWords(query));
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const [typed, others] = phraseAt(words, at, (phrase) => forms.get(keyOf(phrase)) ?? otherNames(phrase));
    const telling = typed.filter((word) => content.has(word));
    if (others.length > 0) concepts.push({ words: telling.length > 0 ? telling : typed, others });
    else if (telling.length > 0) concepts.push({ words: telling, others: [] });
    at += typed.length;
  }
  return concepts;
}

/** The longest phrase that begins at a word and is said in another way too, and those ways; else the word alone. */
function phraseAt(words: readonly string[], at: number, otherWays: OtherNames): [string[], string[][]] {
  for (let count = Math.min(longest, words.length - at); count > 0; count -= 1) {
    const typed = words.slice(at, at + count);
    const written = otherWays(typed.join(' '));
    if (written.length > 0) return [typed, written.map(toWords)];
  }
  return [words.slice(at, at + 1), []];
}

/** No space parts Chinese words: what readers use is cut out wherever it stands. */
function hanConcepts(query: string, forms: Thesaurus['forms']): Concept[] {
  const [first] = [...forms.keys()].filter((key) => isSaid(query, key)).sort((a, b) => b.length - a.length);
  if (first === undefined) return contentWords(query).map((word) => ({ words: [word], others: [] }));
  const rest = query.split(first).map((part) => part.trim());
  return [
    { words: [first], others: (forms.get(first) ?? []).map(toWords) },
    ...rest.filter((part) => part !== '' && !isAsking(part)).flatMap((part) => hanConcepts(part, forms)),
  ];
}

/** A Latin word among Chinese ones is a word of its own: `ai` is not in `caio`. */
function isSaid(query: string, key: string): boolean {
  return hasHan(key) ? query.includes(key) : query.split(' ').includes(key);
}

/** The query with what the entries write in place of what only readers do: each way of saying it. */
export function rewordings(concepts: readonly Concept[]): string[][] {
  const said = (others: (concept: Concept, index: number) => string[] | undefined) =>
    concepts.flatMap((concept, index) => others(concept, index) ?? concept.words);
  const firsts = said(({ others }) => others[0]);
  const singles = concepts.flatMap(({ others }, place) =>
    others.map((form) => said((_, index) => (index === place ? form : undefined))),
  );
  return concepts.some(({ others }) => others.length > 0) ? [firsts, ...singles] : [];
}

function toWords(text: string): string[] {
  return normalizeText(text).split(' ');
}

/** Words without their endings: `bosses` is `boss`. */
function keyOf(text: string): string {
  const normalized = normalizeText(text);
  return hasHan(normalized) ? normalized : normalized.split(' ').map(stem).join(' ');
}
