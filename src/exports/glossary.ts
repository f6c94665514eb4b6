/** The definitions of the glossary as runs of text and references, numbered in the order of the page. */
import type { Citation, Encyclopedia, Reference, Term } from '../encyclopedia/encyclopedia.ts';
import { useId } from '../encyclopedia/reference-id.ts';
import { byTitle } from '../encyclopedia/join/sort.ts';
import { languageTag, type Language } from '../site.ts';

export interface DefinedTerm {
  term: Term;
  name: string;
  /** Set where the definition is in another language than the page. */
  tag: string | undefined;
  /** The definition in order: text, and references where it cites. */
  runs: (string | NumberedCitation[])[];
}

export interface NumberedCitation {
  number: number;
  anchor: string;
  locator: string | undefined;
}

/** The order of the page, which is that of its references. */
export function sortTerms({ terms }: Encyclopedia, language: Language): Term[] {
  const compare = byTitle(language);
  return [...terms].sort((a, b) => compare(a.term[language] ?? a.id, b.term[language] ?? b.id));
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
    const runs = data.runs.map((run) =>
      typeof run === 'string' ? run : run.flatMap((citation) => number(citation, works, references)),
    );
    const name = term.term[language] ?? term.term.en ?? term.id;
    return [{ term, name, tag: shown === language ? undefined : languageTag[shown], runs }];
  });
  return { entries, references: [...references.values()] };
}

function number(
  { work: id, locator }: Citation,
  works: Encyclopedia['works'],
  references: Map<string, Reference>,
): NumberedCitation[] {
  const work = works.get(id)?.work;
  if (work === undefined) return [];
  const reference = references.get(id) ?? { number: references.size + 1, work, places: [] };
  references.set(id, reference);
  const anchor = useId(reference.number, reference.places.length);
  reference.places.push({ anchor, locator });
  return [{ number: reference.number, anchor, locator }];
}
