/** The lines of a note: what the references and footnotes of a paragraph say, taken from their lists in the page. */
import { made } from '../made.ts';

/** One line for each reference and each footnote that the paragraph names, in its order. */
export function linesOf(paragraph: Element): HTMLElement[] {
  const lines = new Map<string, HTMLElement>();
  for (const mark of paragraph.querySelectorAll<HTMLAnchorElement>('.cite a, a[data-footnote-ref]')) {
    if (lines.has(mark.hash)) continue;
    const target = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
    const line =
      target === null ? undefined : mark.matches('.cite a') ? workLine(mark, target) : noteLine(mark, target);
    if (line !== undefined) lines.set(mark.hash, line);
  }
  return [...lines.values()];
}

/** Number, who and when, the place in the work, how far it was read. */
function workLine(mark: HTMLAnchorElement, reference: Element): HTMLElement | undefined {
  const text = reference.querySelector('span');
  const work = text?.querySelector('a');
  if (text == null || work == null) return undefined;
  const range = document.createRange();
  range.selectNodeContents(text);
  range.setEndBefore(work);
  // The point of a sentence goes, that of an initial stays.
  const who = range
    .toString()
    .trim()
    .replace(/([^.\s]{2})\.$/, '$1');
  const link = made('a', '', who === '' ? work.textContent : who);
  link.href = work.href;
  link.lang = text.lang;
  // The list of references says the same to the keyboard and to who listens.
  link.tabIndex = -1;
  const locator = /[,，]\s*(.+)$/.exec(mark.ariaLabel ?? '')?.[1];
  const dot = reference.querySelector('.dot')?.cloneNode();
  const line = made('p');
  line.append(made('b', 'path', mark.textContent), ' ', dot ?? '', link, locator === undefined ? '' : `, ${locator}`);
  return line;
}

function noteLine(mark: HTMLAnchorElement, note: Element): HTMLElement {
  const copy = note.cloneNode(true) as Element;
  for (const back of copy.querySelectorAll('[data-footnote-backref], .cite')) back.remove();
  const line = made('p');
  line.append(made('b', '', mark.textContent), ` ${copy.textContent.trim()}`);
  return line;
}
