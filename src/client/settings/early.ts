/**
 * The reader's settings, applied before anything is painted: `/settings.js`, the one script that blocks.
 *
 * It stands first in the head as a plain script of its own. An inline script would be sooner by one request, but a strict
 * Content-Security-Policy forbids it or must list its hash with every page; a deferred script would let the page be seen
 * in the wrong size and colours first; `blocking="render"` is not known to every browser. The file is under 700 bytes, is the
 * first that the browser asks for, and is in the cache from then on. The rules go into a sheet of the script's own: no
 * page carries them, no attribute holds them, and paper never sees them.
 */
import { readStored } from '../stored.ts';
import { rulesOf, settingsOf, storageKey } from './settings.ts';

const sheet = new CSSStyleSheet();

function apply(stored: unknown): void {
  sheet.replaceSync(rulesOf(settingsOf(stored)));
}

apply(readStored(storageKey));
document.adoptedStyleSheets.push(sheet);

// A choice in this page, also one that could not be kept; and one in another page of the site.
document.addEventListener('reading-settings', (event) => {
  apply((event as CustomEvent<unknown>).detail);
});
addEventListener('storage', ({ key }) => {
  if (key === storageKey) apply(readStored(storageKey));
});
