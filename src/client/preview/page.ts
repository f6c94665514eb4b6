/** Previews in an article: of sections, entries, terms and works, and of the notes that the page holds itself. */
import styles from '../../styles/preview.css?raw';
import { loadWords, type ReaderWords } from '../menu/words.ts';
import { base } from '../words.ts';
import { findPreview, type Found } from './find.ts';
import { createOpener } from './opener.ts';
import { line } from './popup.ts';
import { turnPreviews } from './switch.ts';
import type { Open } from './watch.ts';

export { turnPreviews };

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

let opener: Open | undefined;

export async function openerFor(button: HTMLElement): Promise<Open> {
  // Without its words there is no button; the preview is there all the same.
  const words = await loadWords().catch(() => undefined);
  opener ??= createOpener({
    find,
    sheets: [sheet],
    foot: () => (words === undefined ? [] : [line('foot', offButton(button, words))]),
  });
  return opener;
}

async function find(link: HTMLAnchorElement): Promise<Found | undefined> {
  const site = location.origin + base();
  const here =
    link.pathname === location.pathname ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
  if (here?.matches('.refs li')) {
    const work = here.querySelector('a')?.href ?? '';
    const found = await findPreview(work, site);
    return found && { ...found, above: link.getAttribute('aria-label') };
  }
  if (here?.matches('.footnotes li')) return noteOf(link, here);
  return findPreview(link.href, site);
}

function noteOf(link: HTMLAnchorElement, note: Element): Found {
  const copy = note.cloneNode(true) as Element;
  for (const back of copy.querySelectorAll('[data-footnote-backref]')) back.remove();
  return { title: link.textContent, html: copy.innerHTML, href: link.href, language: document.documentElement.lang };
}

/** One click turns previews off for good; the box then says how they come back. */
function offButton(onButton: HTMLElement, words: ReaderWords): HTMLElement {
  const button = document.createElement('button');
  button.textContent = words.previewsOff;
  button.addEventListener('click', () => {
    turnPreviews(false, onButton);
    const message = line('foot', words.previewsAreOff);
    button.parentElement?.replaceWith(message);
    // So that it is read out, and the box stays for as long as the reader does.
    message.tabIndex = -1;
    message.focus();
  });
  return button;
}
