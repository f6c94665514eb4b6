/** Marks the words of a query in the text of the page, without touching the text: the Custom Highlight API. */
import { hasHan } from './han.ts';
import { contentWords } from '../../encyclopedia/asking.ts';
import { normalize } from './text.ts';

const name = 'found';

export function highlight(query: string): void {
  // A browser without the API shows the page without marks.
  if (!('highlights' in CSS)) return;
  const words = contentWords(normalize(query)).filter((word) => word.length > 1);
  const body = document.querySelector('main');
  if (words.length === 0 || body === null) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${name}) { text-decoration: underline 2px var(--red); }`);
  document.adoptedStyleSheets.push(sheet);
  CSS.highlights.set(name, new Highlight(...rangesOf(body, words)));
}

function rangesOf(root: Node, words: readonly string[]): Range[] {
  const patterns = words.map((word) => {
    const letters = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return hasHan(word) ? letters : `\\b${letters}\\w*`;
  });
  const pattern = new RegExp(patterns.join('|'), 'giu');
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const match of (node.nodeValue ?? '').matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}
