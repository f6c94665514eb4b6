/** The words of the search in a language; they come with its entries. */

export interface ClientWords {
  searching: string;
  resultCount: string;
  resultOne: string;
  noResult: string;
  noResultHint: string;
  didYouMean: string;
  moveKeys: string;
  aToZ: string;
  searchFor: string;
  recent: string;
  forget: string;
  kind: Record<string, string>;
}
