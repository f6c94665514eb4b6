/** What every script of the site needs to know of the page: where the site is, its language, and how a text is filled. */

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
