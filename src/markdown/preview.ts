/** The beginning of the entry, of each section, cell and figure, as HTML to show elsewhere. */
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Preview } from '../encyclopedia/encyclopedia.ts';
import { figureId } from '../encyclopedia/figure-id.ts';
import { hasCitation } from './blocks.ts';
import type { ArticleContext } from './context.ts';
import type { ElementNode } from './nodes.ts';
import { plainText } from './plain-text.ts';
import { bare } from './preview-bare.ts';
import { shorten } from './preview-short.ts';
import type { Language } from '../site.ts';

/** Reads a tree whose references are numbered and whose headings are still headings. */
export function readPreviews(tree: Root, context: ArticleContext): Preview[] {
  const { fields, language } = context;
  const lead = { id: '', title: fields.title, html: htmlOf([paragraph(fields.definition)], language) };
  return [lead, ...sectionPreviews(tree, language), ...cellPreviews(tree, context), ...figurePreviews(tree, context)];
}

function sectionPreviews(tree: Root, language: Language): Preview[] {
  return tree.children.flatMap((node, index) => {
    const id = node.type === 'heading' ? node.data?.hProperties?.['id'] : undefined;
    if (node.type !== 'heading' || typeof id !== 'string') return [];
    const rest = tree.children.slice(index + 1);
    const end = rest.findIndex((other) => other.type === 'heading' && other.depth <= node.depth);
    const html = htmlOf(beginningOf(end === -1 ? rest : rest.slice(0, end)), language);
    return [{ id, title: plainText(node), html }];
  });
}

/** A paragraph; with what it introduces, where it only does that. A section that begins with another begins as that does. */
function beginningOf(nodes: readonly RootContent[]): RootContent[] {
  const [first, second] = nodes.filter(isText);
  if (first === undefined) return [];
  const introduces = first.type === 'paragraph' && (!hasCitation(first) || /[:：]$/.test(plainText(first)));
  return introduces && second !== undefined && second.type !== 'paragraph' ? [first, second] : [first];
}

/** What stands in the column of the text: no heading, nothing of the margin, nothing that is not shown here. */
function isText(node: RootContent): boolean {
  const classes = node.data?.hProperties?.['className'];
  const margin = Array.isArray(classes) && (classes.includes('note') || classes.includes('facts'));
  return !margin && !/^(heading|footnoteDefinition|definition|mdx\w+)$/.test(node.type);
}

function cellPreviews(tree: Root, { roles, words, language }: ArticleContext): Preview[] {
  const previews: Preview[] = [];
  visit(tree, 'element', ({ children, data }: ElementNode) => {
    const { id } = data.hProperties;
    if (data.hName !== 'td' || typeof id !== 'string') return;
    const role = roles.find((one) => id.startsWith(`${one.id}-`) && id.slice(one.id.length + 1) in one.cells);
    const attribute = id.slice((role?.id.length ?? 0) + 1) as keyof typeof words.attributes;
    const name = role?.title[language] ?? role?.title.en ?? '';
    const content = { type: 'paragraph', children } as unknown as RootContent;
    previews.push({
      id,
      title: `${name}${words.colon}${words.attributes[attribute]}`,
      html: htmlOf([content], language),
    });
  });
  return previews;
}

/** The table under the drawing says it all. */
function figurePreviews(tree: Root, { figures, language }: ArticleContext): Preview[] {
  return tree.children.flatMap((node) => {
    const id = node.data?.hName === 'figure' ? node.data.hProperties?.['id'] : undefined;
    const found = figures.find((one) => figureId(one.id) === id);
    if (typeof id !== 'string' || found === undefined) return [];
    return [{ id, title: found.title[language] ?? found.title.en ?? found.id, html: htmlOf([node], language) }];
  });
}

function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function htmlOf(children: RootContent[], language: Language): string {
  const tree = toHast({ type: 'root', children });
  return tree.type === 'root' ? toHtml(shorten(bare(tree), language)) : '';
}
