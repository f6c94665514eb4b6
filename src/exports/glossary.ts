/** The definitions of the glossary as runs of text and references, numbered in the order of the page. */
import type { Encyclopedia, Reference, Term } from '../encyclopedia/encyclopedia.ts';
import { byLetter } from '../encyclopedia/join/letter.ts';
import { byTitle } from '../encyclopedia/join/sort.ts';
import type { Language } from '../site.ts';
import { startNumbering, type NumberedText } from './numbering.ts';

export interface DefinedTerm extends NumberedText {
  term: Term;
  name: string;
}

/** The order of the page, which is that of its references: by letter, and within a letter by name. */
export function sortTerms({ terms }: Encyclopedia, language: Language): Term[] {
  const compare = byTitle(language);
  const nameOf = (term: Term) => term.term[language] ?? term.term.en ?? term.id;
  const sorted = [...terms].sort((a, b) => compare(nameOf(a), nameOf(b)));
  return byLetter(sorted, nameOf).flatMap(({ things }) => things);
}

export function numberTerms(
  { works }: Encyclopedia,
  terms: readonly Term[],
  language: Language,
): { entries: DefinedTerm[]; references: Reference[] } {
  const { numberShown, references } = startNumbering(works);
  const entries = terms.flatMap((term): DefinedTerm[] => {
    const text = numberShown(term.definitions, language);
    return text === undefined ? [] : [{ term, name: term.term[language] ?? term.term.en ?? term.id, ...text }];
  });
  return { entries, references: [...references.values()] };
}
