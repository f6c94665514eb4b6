/** The pieces of an article that state facts, each with whether it cites a work. */
import type { List, Nodes, Paragraph, Parents, Root, RootContent, Table } from 'mdast';
import { visit, EXIT } from 'unist-util-visit';
import type { Block } from '../encyclopedia/encyclopedia.ts';
import type { Language } from '../site.ts';
import { placeOfNode } from './nodes.ts';
import { plainText } from './plain-text.ts';
import { sentencesOf } from './sentences.ts';

const unsourcedComment = /^\/\*\s*unsourced:\s*(.+?)\s*\*\/$/;

type Unsplit = Omit<Block, 'sentences'>;

export function readBlocks(tree: Root, file: string, language: Language): Block[] {
  const blocks: Unsplit[] = [];
  readChildren(tree, file, blocks);
  return blocks.map((block) => ({ ...block, sentences: sentencesOfBlock(block, language) }));
}

/** The cells of a row are no sentences. */
function sentencesOfBlock({ kind, text }: Unsplit, language: Language): string[] {
  if (kind === 'table row') return [];
  return sentencesOf(text, language).map((sentence) => sentence.trim());
}

function readChildren(parent: Parents, file: string, blocks: Unsplit[]): void {
  let before: Unsplit | undefined;
  for (const node of parent.children as RootContent[]) {
    if ('fromData' in node || isLabel(node)) continue;
    if (node.type === 'paragraph') {
      before = readParagraph(node, file);
      blocks.push(before);
    } else if (node.type === 'list') {
      blocks.push(...readList(node, file, introduces(before) && before.cited));
    } else if (node.type === 'table') {
      blocks.push(...readTable(node, file));
    } else if ('children' in node && node.type !== 'heading') {
      readChildren(node, file, blocks);
    }
  }
}

/** The words of a claim and its verdict are not statements of the encyclopedia. */
function isLabel(node: RootContent): boolean {
  return (node as { type: string }).type === 'element' && node.data?.hName === 'p';
}

function introduces(block: Unsplit | undefined): block is Unsplit {
  return block !== undefined && /[:：]$/.test(block.text);
}

function readParagraph(node: Paragraph, file: string): Unsplit {
  const unsourced = takeUnsourced(node);
  return {
    kind: 'paragraph',
    text: plainText(node),
    cited: hasCitation(node),
    unsourced,
    place: placeOfNode(file, node),
  };
}

/** Removes `{/* unsourced: why *\/}` from the end of a paragraph and returns its reason. */
function takeUnsourced(node: Paragraph): string | undefined {
  const last = node.children.at(-1) as { type: string; value?: string } | undefined;
  if (last?.type !== 'mdxTextExpression') return undefined;
  const reason = unsourcedComment.exec(last.value?.trim() ?? '')?.[1];
  if (reason === undefined) return undefined;
  node.children.pop();
  const end = node.children.at(-1);
  if (end?.type === 'text') end.value = end.value.trimEnd();
  return reason;
}

function readList(list: List, file: string, covered: boolean): Unsplit[] {
  return list.children.map((item) => {
    const first = item.children[0];
    const unsourced = first?.type === 'paragraph' ? takeUnsourced(first) : undefined;
    return {
      kind: 'list item',
      text: plainText(item),
      cited: covered || hasCitation(item),
      unsourced,
      place: placeOfNode(file, item),
    };
  });
}

function readTable(table: Table, file: string): Unsplit[] {
  const [head, ...rows] = table.children;
  const covered = head !== undefined && hasCitation(head);
  return rows.map((row) => ({
    kind: 'table row',
    text: plainText(row),
    cited: covered || hasCitation(row),
    unsourced: undefined,
    place: placeOfNode(file, row),
  }));
}

export function hasCitation(node: Nodes): boolean {
  let found = false;
  visit(node, 'citationGroup', () => {
    found = true;
    return EXIT;
  });
  return found;
}
