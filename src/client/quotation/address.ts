/** The address of a quotation: its section, and behind it the words that a browser looks for. */
import { directiveFor } from './directive.ts';
import type { Directive } from './match.ts';
import { readPage } from './page-text.ts';

/** `text=prefix-,start,end,-suffix`, with everything escaped that has a meaning there or ends a link in running text. */
export function writeDirective({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${escaped(prefix)}-`]),
    escaped(start),
    ...(end === undefined ? [] : [escaped(end)]),
    ...(suffix === undefined ? [] : [`-${escaped(suffix)}`]),
  ];
  return `text=${parts.join(',')}`;
}

function escaped(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** `undefined` where nothing is selected that could be quoted. */
export function addressOf(selected: Range): string | undefined {
  const page = readPage(document.body, selected);
  if (page.text.slice(Math.max(0, page.from), page.to).trim() === '') return undefined;
  const section = sectionOf(selected);
  const directive = directiveFor(page, page);
  const url = new URL(location.href);
  url.search = '';
  url.hash = section;
  const fragment = section === '' ? `#` : '';
  return directive === undefined ? url.href : `${url.href}${fragment}:~:${writeDirective(directive)}`;
}

/** The id of the section that the selection begins in; `''` in the lead. */
function sectionOf(selected: Range): string {
  const headings = [...document.querySelectorAll('.body :is(h2, h3)[id]')];
  // A heading begins before the selection, or holds its beginning.
  return headings.findLast((heading) => selected.comparePoint(heading, 0) < 0)?.id ?? '';
}
