/** The words of the search in a language; they come with its names. */

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
  kind: Record<string, string>;
}

export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The path under which the site is served, with a slash at its end. */
export function base(): string {
  return document.documentElement.dataset['base'] ?? '/';
}

/** The language of the page, as in addresses. */
export function pageLanguage(): string {
  return document.documentElement.lang.toLowerCase();
}
