/** The links of one pair of brackets, as HTML: without a space of its own around them, for Chinese has none there. */
import { referenceId } from '../encyclopedia/reference-id.ts';
import { fill, type Words } from '../encyclopedia/schema/interface.ts';
import { escapeHtml } from './html-escape.ts';
import type { NumberedCitation } from './numbering.ts';

/** @param anchored whether each place has an id of its own, to come back to */
export function citeHtml(citations: readonly NumberedCitation[], words: Words, anchored: boolean): string {
  return citations
    .map(({ number, anchor, locator }) => {
      const label =
        locator === undefined ? fill(words.reference, { number }) : fill(words.referenceAt, { number, locator });
      const id = anchored ? ` id="${anchor}"` : '';
      return `<a href="#${referenceId(number)}"${id} aria-label="${escapeHtml(label)}">${number}</a>`;
    })
    .join(' ');
}
