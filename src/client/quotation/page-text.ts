/** The text of the page as a browser searches it for a text fragment: what is shown, in order, block by block. */

export interface PageText {
  /** Runs of white space are one space; blocks are parted by line breaks. */
  text: string;
  /** For each character whether it is the number of a citation or a note, which may change and is never quoted. */
  isMark: boolean[];
}

/** Where a selection lies in the text. */
export interface Extent {
  from: number;
  to: number;
}

const unsearched =
  'script, style, noscript, template, textarea, input, select, iframe, object, video, audio, .quote, .sidenotes';
const marks = '.cite, [data-footnote-ref]';

export function readPage(root: Element, selected: Range): PageText & Extent {
  let text = '';
  const isMark: boolean[] = [];
  let from = -1;
  let to = -1;
  const push = (character: string, mark: boolean) => {
    text += character;
    isMark.push(mark);
  };
  const breakBlock = () => {
    if (text !== '' && !text.endsWith('\n')) push('\n', false);
  };
  const readText = (node: Text, mark: boolean) => {
    const [start, end] = selectedIn(node, selected);
    for (let at = 0; at < node.data.length; at += 1) {
      const character = node.data.charAt(at);
      const isSpace = /[ \t\r\n\f]/.test(character);
      // White space at the beginning of a block or behind white space is not shown.
      if (isSpace && /(^|[ \n])$/.test(text.slice(-1))) continue;
      if (at >= start && at < end) {
        if (from < 0) from = text.length;
        to = text.length + 1;
      }
      // The word joiner in front of a citation belongs to it.
      push(isSpace ? ' ' : character, mark || character === '\u2060');
    }
  };
  const read = (element: Element, mark: boolean) => {
    if (element.matches(unsearched)) return;
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none') return;
    const isBlock = display !== 'inline' && display !== 'contents';
    if (isBlock || element.tagName === 'BR') breakBlock();
    for (const child of element.childNodes) {
      if (child instanceof Element) read(child, mark || child.matches(marks));
      else if (child instanceof Text && visibility === 'visible') readText(child, mark);
    }
    if (isBlock) breakBlock();
  };
  read(root, false);
  return { text, isMark, from, to };
}

/** The selected part of a text node, empty where it lies outside. */
function selectedIn(node: Text, range: Range): [number, number] {
  if (!range.intersectsNode(node)) return [0, 0];
  return [
    node === range.startContainer ? range.startOffset : 0,
    node === range.endContainer ? range.endOffset : node.data.length,
  ];
}
