/** The words of the search in a language; they come with its names. */

export interface ClientWords {
  resultCount: string;
  /** Where there are more than are listed. */
  resultBest: string;
  resultOne: string;
  noResult: string;
  noResultHint: string;
  didYouMean: string;
  moveKeys: string;
  aToZ: string;
  searchFor: string;
  recent: string;
  forget: string;
  /** By what is lost: `headings`, `text`. */
  lost: Record<string, string>;
  foundElsewhere: string;
  kind: Record<string, string>;
}
