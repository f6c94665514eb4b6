/** What a search answers with. */
import type { Entry } from './names.ts';
import type { TextHit } from './full-text.ts';
import { absoluteUrl } from './site.ts';

export interface Result {
  /** Absolute, with its `#section`. */
  url: string;
  /** The entry, term, person or work; of a section, the entry that it is in. */
  title: string;
  /** The heading of the section; empty where the hit is a whole entry. */
  section: string;
  /** `article`, `comparison`, `section`, `term`, `person`, `work`, or `several` for a name of several things. */
  kind: string;
  /** Text in which only `<mark>` is markup; the definition where the text itself was not searched. */
  excerpt: string;
  /** As in addresses: `en`, `zh-cn`. */
  language: string;
}

/** A part of the index that could not be loaded. */
export type Part = 'names' | 'headings' | 'text';

/** Results, best first, and what is to be known of them. */
export interface Results extends Array<Result> {
  /** What was searched instead of the words as typed. */
  corrected?: string;
  /** What could not be searched; absent where everything was. */
  lost?: Part[];
  /** The language that was asked for, where it had nothing and the results are in another. */
  nothingIn?: string;
}

export function toResult(hit: Entry | TextHit, language: string, excerpt: string): Result {
  const { kind, title, page, path } = hit;
  const isSection = kind === 'section';
  return {
    url: absoluteUrl(path),
    title: isSection ? page : title,
    section: isSection ? title : '',
    kind,
    excerpt,
    language,
  };
}

export function withNotes(results: Result[], corrected: string | undefined, lost: readonly Part[]): Results {
  return Object.assign(results, corrected !== undefined && { corrected }, lost.length > 0 && { lost: [...lost] });
}
