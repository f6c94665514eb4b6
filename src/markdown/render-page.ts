/** The text of a page about the encyclopedia as HTML: headings are permalinks, links from the root get the site's base. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { takeHeadingId } from './heading-ids.ts';

export interface RenderedPage {
  html: string;
  /** Headings that carry no id: their lines. */
  withoutId: number[];
}

/** @param hrefOf the address of a path below the root, as the page links to it */
export function renderPage(tree: Root, hrefOf: (path: string) => string): RenderedPage {
  const withoutId: number[] = [];
  visit(tree, 'heading', (heading) => {
    if (takeHeadingId(heading) === undefined) withoutId.push(heading.position?.start.line ?? 1);
  });
  visit(tree, 'link', (link) => {
    if (link.url.startsWith('/')) link.url = hrefOf(link.url);
  });
  const html = toHast(tree);
  visit(html, 'element', (node: Element) => {
    if (/^h[23]$/.test(node.tagName)) linkHeading(node);
    if (node.tagName === 'table') node.properties['className'] = ['plain'];
  });
  return { html: toHtml(html), withoutId };
}

function linkHeading(heading: Element): void {
  const { id } = heading.properties;
  if (typeof id !== 'string') return;
  heading.children = [{ type: 'element', tagName: 'a', properties: { href: `#${id}` }, children: heading.children }];
}
