/** Nodes of our own in the Markdown tree. Each carries the HTML element it turns into. */
import type { Data, Node, PhrasingContent, RootContent } from 'mdast';
import type { Properties } from 'hast';
import type { Place } from '../encyclopedia/problem.ts';

export interface CitationItem {
  work: string;
  locator: string | undefined;
}

/** One pair of brackets, as in `[@smith2003strategic, p. 35; @adler1990cto]`. */
export interface CitationGroup extends Node {
  type: 'citationGroup';
  items: CitationItem[];
  children: PhrasingContent[];
  data?: Data;
  /** Where it stands when that is another file than the article's. */
  place?: Place;
}

/** Any element that Markdown has no node for. */
export interface ElementNode extends Node {
  type: 'element';
  children: (RootContent | ElementNode)[];
  data: Data & { hName: string; hProperties: Properties };
  /** Set on the root of an expanded component: its blocks are judged where its data stands, not here. */
  fromData?: boolean;
}

declare module 'mdast' {
  interface RootContentMap {
    citationGroup: CitationGroup;
    elementNode: ElementNode;
  }
  interface PhrasingContentMap {
    citationGroup: CitationGroup;
    elementNode: ElementNode;
  }
  interface Data {
    hName?: string;
    hProperties?: Properties;
    /** Why a paragraph needs no citation. */
    unsourced?: string;
  }
}

export function element(hName: string, hProperties: Properties, children: (RootContent | ElementNode)[]): ElementNode {
  return { type: 'element', data: { hName, hProperties }, children };
}

export function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}

/** Where a node begins. `offset` is a position inside the text of the node. */
export function placeOfNode(file: string, node: Node, offset = 0): Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const before = 'value' in node && typeof node.value === 'string' ? node.value.slice(0, offset) : '';
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { file, line: start.line, column: start.column + last.length }
    : { file, line: start.line + lines.length - 1, column: last.length + 1 };
}
