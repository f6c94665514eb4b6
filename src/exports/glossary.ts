/** The definitions of the glossary as runs of text and references, numbered in the order of the page. */
import type { Encyclopedia, Reference, Term } from '../encyclopedia/encyclopedia.ts';
import { useId } from '../encyclopedia/reference-id.ts';
import { languageTag, type Language } from '../site.ts';

export interface DefinedTerm {
  term: Term;
  name: string;
  definition: string;
  /** Set where the definition is in another language than the page. */
  tag: string | undefined;
  citations: { number: number; anchor: string; locator: string | undefined }[];
}

export function numberTerms(
  { works }: Encyclopedia,
  terms: readonly Term[],
  language: Language,
): { entries: DefinedTerm[]; references: Reference[] } {
  const references = new Map<string, Reference>();
  const entries = terms.flatMap((term): DefinedTerm[] => {
    const shown = term.definitions[language] === undefined ? 'en' : language;
    const data = term.definitions[shown];
    if (data === undefined) return [];
    const citations = data.citations.flatMap(({ work: id, locator }) => {
      const work = works.get(id)?.work;
      if (work === undefined) return [];
      const reference = references.get(id) ?? { number: references.size + 1, work, places: [] };
      references.set(id, reference);
      const anchor = useId(reference.number, reference.places.length);
      reference.places.push({ anchor, locator });
      return [{ number: reference.number, anchor, locator }];
    });
    const name = term.term[language] ?? term.term.en ?? term.id;
    return [{ term, name, definition: data.text, tag: shown === language ? undefined : languageTag[shown], citations }];
  });
  return { entries, references: [...references.values()] };
}
