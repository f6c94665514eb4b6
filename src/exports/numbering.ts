/** Texts of data as runs of words and numbered references, in the order of the page that shows them. */
import type { Citation, DataText, DataTexts, Encyclopedia, Foreign, Reference } from '../encyclopedia/encyclopedia.ts';
import { useId } from '../encyclopedia/reference-id.ts';
import { languageTag, type Language } from '../site.ts';

export interface NumberedCitation {
  number: number;
  anchor: string;
  locator: string | undefined;
}

export type NumberedRun = string | { emphasis: string } | Foreign | NumberedCitation[];

export interface NumberedText {
  /** Set where the text is in another language than the page. */
  tag: string | undefined;
  runs: NumberedRun[];
}

export interface Numbering {
  number: (data: DataText) => NumberedRun[];
  /** The text in the language of the page, or in English where it has none. */
  numberShown: (texts: DataTexts, language: Language) => NumberedText | undefined;
  references: Map<string, Reference>;
}

/** Every call takes the next numbers: call it in the order in which the page is read. */
export function startNumbering(works: Encyclopedia['works']): Numbering {
  const references = new Map<string, Reference>();
  const cite = ({ work: id, locator }: Citation): NumberedCitation[] => {
    const work = works.get(id)?.work;
    if (work === undefined) return [];
    const reference = references.get(id) ?? { number: references.size + 1, work, places: [] };
    references.set(id, reference);
    const anchor = useId(reference.number, reference.places.length);
    reference.places.push({ anchor, locator });
    return [{ number: reference.number, anchor, locator }];
  };
  const number = ({ runs }: DataText) => runs.map((run) => (Array.isArray(run) ? run.flatMap(cite) : run));
  const numberShown = (texts: DataTexts, language: Language): NumberedText | undefined => {
    const shown = texts[language] === undefined ? 'en' : language;
    const data = texts[shown];
    if (data === undefined) return undefined;
    return { tag: shown === language ? undefined : languageTag[shown], runs: number(data) };
  };
  return { number, numberShown, references };
}
