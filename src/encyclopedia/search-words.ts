/** Words of readers, by which they find what entries say in others. */
import type { Place } from './problem.ts';

/** A word or phrase that readers type, and what the entries write for it, the likeliest first. */
export interface ThesaurusRow {
  typed: string;
  forms: string[];
  place: Place;
}

/** What readers ask, in their words, and the entry or section that answers it. */
export interface Asked {
  /** `slug` or `slug#id`. */
  link: string;
  phrases: string[];
  place: Place;
}
