/** Citations, `[@smith2003strategic, p. 35; @adler1990cto]`, as in Pandoc: text to nodes, then to numbered links. */
import type { Nodes, Parents, PhrasingContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { referenceId, useId } from '../encyclopedia/reference-id.ts';
import { element, text, type CitationGroup, type CitationItem } from './nodes.ts';

const group = /\s*\[(@[^[\]]+)\]/g;
const item = /^@([A-Za-z0-9_]+)(?:,\s*(.+))?$/;

/** Keeps a reference on the line of the word before it. */
const wordJoiner = '\u2060';

/** Replaces each bracket of citations in the tree by a node; text that only looks like one stays text. */
export function parseCitations(tree: Nodes): void {
  visit(tree, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const parts = split(node.value, node.position);
    if (parts.length === 1 && parts[0]?.type === 'text') return;
    (parent as Parents).children.splice(index, 1, ...(parts as never[]));
    return [SKIP, index + parts.length];
  });
}

function split(value: string, position: Nodes['position']): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  const start = position?.start;
  const at = (offset: number) => {
    if (start === undefined) return undefined;
    const before = value.slice(0, offset).split('\n');
    const last = before.at(-1) ?? '';
    const point =
      before.length === 1
        ? { line: start.line, column: start.column + last.length }
        : { line: start.line + before.length - 1, column: last.length + 1 };
    return { start: point, end: point };
  };
  const push = (from: number, to: number) => {
    const place = at(from);
    if (from < to) parts.push({ type: 'text', value: value.slice(from, to), ...(place && { position: place }) });
  };
  for (const match of value.matchAll(group)) {
    const items = readItems(match[1] ?? '');
    if (items === undefined) continue;
    push(end, match.index);
    end = match.index + match[0].length;
    const place = at(end - match[0].trimStart().length);
    parts.push({ type: 'citationGroup', items, children: [], ...(place && { position: place }) });
  }
  push(end, value.length);
  return parts;
}

function readItems(source: string): CitationItem[] | undefined {
  const items = source.split(';').map((part) => item.exec(part.trim()));
  if (items.some((match) => match === null)) return undefined;
  return items.map((match) => ({ work: match?.[1] ?? '', locator: match?.[2]?.trim() }));
}

export interface NumberedUse {
  anchor: string;
  locator: string | undefined;
}

/** Work id to its number and its uses, in the order of first use. */
export type Numbering = Map<string, { number: number; uses: NumberedUse[] }>;

/** The words that a screen reader hears for a reference. */
export interface CitationWords {
  reference: (number: number, locator: string | undefined) => string;
}

/** Numbers the citations of a tree in reading order and turns them into links to the list of references. */
export function numberCitations(tree: Nodes, words: CitationWords): Numbering {
  const numbering: Numbering = new Map();
  visit(tree, 'citationGroup', (node: CitationGroup) => {
    const links = node.items.map(({ work, locator }) => {
      const entry = numbering.get(work) ?? { number: numbering.size + 1, uses: [] };
      numbering.set(work, entry);
      const anchor = useId(entry.number, entry.uses.length);
      entry.uses.push({ anchor, locator });
      return element(
        'a',
        { href: `#${referenceId(entry.number)}`, id: anchor, ariaLabel: words.reference(entry.number, locator) },
        [text(String(entry.number))],
      );
    });
    const spaced = links.flatMap((link, index) => (index === 0 ? [link] : [text(' '), link]));
    node.data = { hName: 'sup', hProperties: { className: ['cite'] } };
    node.children = spaced;
    return SKIP;
  });
  visit(tree, 'citationGroup', (node: CitationGroup, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const before = parent.children[index - 1];
    if (before?.type === 'text' && /[）》」』】”]$/u.test(before.value))
      node.data = { hName: 'sup', hProperties: { className: ['cite', 'tuck'] } };
    parent.children.splice(index, 0, text(wordJoiner) as never);
    return [SKIP, index + 2];
  });
  return numbering;
}
