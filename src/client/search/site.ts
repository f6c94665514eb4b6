/** Where the encyclopedia is, seen from `/search.js`: other sites import it too. */

// Written in one, the bundler would take it for a file to put into the module.
const here = import.meta.url;

/** The address of the front door's folder, with a slash at its end. */
export const siteUrl = new URL('.', here).href;

export function absoluteUrl(path: string): string {
  return siteUrl + path.slice(1);
}

/** The language of the page that asks, as in addresses, where the encyclopedia has it. */
export function pageLanguage(): string {
  return document.documentElement.lang.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en';
}
