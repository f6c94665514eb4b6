/** What of the page is read, in its order: sentence by sentence, a table row by row, each cell under its head. */
import { sentencesOf } from './sentences.ts';
import { spokenLanguage } from './languages.ts';

export interface Sentence {
  /** As written, each in its language. */
  pieces: { text: string; lang: string }[];
  range: Range;
  block: Element;
}

const blocks = 'h1, h2, h3, h4, p, li, dt, dd, caption, th, td, figcaption, blockquote, pre';

/** Numbers of references, addresses, what is to be pressed, and the apparatus behind the text. */
const skipped =
  '.cite, [data-footnote-ref], .addr, .edit, .menu, .js, .ask, .said-here, .who, .trail, .toc, .evidence, .footnotes, ' +
  '.refs, .head.wide, .see, .guide, .moved, .useful, .small.wide, .sidenotes, .aloud, [hidden], .vh, script, style, ' +
  'noscript, button, form, svg, thead, cto-preview';

interface Run {
  node: Text;
  /** Where its text begins in that of the block. */
  at: number;
  lang: string;
}

/** @param from the heading to begin with; without one, the whole of `root` */
export function sentencesFrom(root: Element, from?: Element): Sentence[] {
  const found: Sentence[] = [];
  let block: Element | null = null;
  let runs: Run[] = [];
  let text = '';
  const close = () => {
    if (block !== null && text.trim() !== '') found.push(...cut(block, text, runs));
    runs = [];
    text = '';
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent === null || parent.closest(skipped) !== null) continue;
    const isBefore =
      from !== undefined &&
      !from.contains(node) &&
      (from.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    const own = isBefore ? null : parent.closest(blocks);
    if (own === null) continue;
    if (own !== block) {
      close();
      block = own;
    }
    runs.push({ node, at: text.length, lang: parent.closest('[lang]')?.getAttribute('lang') ?? '' });
    // Letter for letter, so that a place in the text is a place in the page.
    text += node.data.replace(/\s/g, ' ');
  }
  close();
  return found;
}

function cut(block: Element, text: string, runs: readonly Run[]): Sentence[] {
  const page = document.documentElement.lang;
  const sentences = sentencesOf(text, page).map(([from, to]): Sentence => {
    const pieces: Sentence['pieces'] = [];
    for (const { node, at, lang } of runs) {
      const part = text.slice(Math.max(from, at), Math.min(to, at + node.data.length));
      if (at >= to || part === '') continue;
      const last = pieces.at(-1);
      // White space and marks between words of two languages belong to what came before.
      if (last !== undefined && (last.lang === lang || !/[\p{L}\p{N}]/u.test(part))) last.text += part;
      else pieces.push({ text: part, lang });
    }
    const end = from + text.slice(from, to).trimEnd().length;
    const begin = to - text.slice(from, to).trimStart().length;
    return { pieces, range: rangeOf(runs, begin, end), block };
  });
  const head = headOf(block);
  const first = sentences[0];
  if (head !== '' && first !== undefined) first.pieces.unshift({ text: head + spokenLanguage(page).colon, lang: page });
  return sentences;
}

function rangeOf(runs: readonly Run[], from: number, to: number): Range {
  const range = document.createRange();
  for (const { node, at } of runs) {
    const end = at + node.data.length;
    if (from >= at && from < end) range.setStart(node, from - at);
    if (to > at && to <= end) range.setEnd(node, to - at);
  }
  return range;
}

/** What stands at the head of the column of a cell. */
function headOf(cell: Element): string {
  if (!(cell instanceof HTMLTableCellElement) || cell.tagName !== 'TD') return '';
  const head = cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
  if (head === undefined) return '';
  const copy = head.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll(skipped)) mark.remove();
  return copy.textContent.trim();
}
