/** Markdown text to a tree: MDX for articles, plain Markdown for the texts in data files. */
import type { Nodes, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseCitations } from './citations.ts';
import type { Place } from '../encyclopedia/problem.ts';

/** A single tilde stays text: it means "about" in prose. */
export const gfmOptions = { singleTilde: false };

const articles = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, gfmOptions).freeze();
const inline = unified().use(remarkParse).use(remarkGfm, gfmOptions).freeze();

/** Throws a VFileMessage with its place when the text is no valid MDX. */
export function parseArticle(body: string): Root {
  return articles.parse(body);
}

/** The phrasing of a one-paragraph text of a data file or of front matter; every node stands at `place`. */
export function parseInline(source: string, place: Place): PhrasingContent[] {
  const root = inline.parse(source);
  const point = { line: place.line, column: place.column };
  visit(root, (node: Nodes) => {
    node.position = { start: point, end: point };
  });
  parseCitations(root);
  visit(root, 'citationGroup', (group) => {
    group.place = place;
  });
  return root.children.flatMap((block) => ('children' in block ? (block.children as PhrasingContent[]) : []));
}
