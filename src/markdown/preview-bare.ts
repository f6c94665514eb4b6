/**
 * A piece of a page without what ties it to that page: no ids, links as their words, references as plain numbers, no
 * classes. What is left is a handful of elements that any other page may hold.
 */
import type { Element, ElementContent, Root } from 'hast';

export function bare(tree: Root): Root {
  return { type: 'root', children: tree.children.flatMap((node) => bareNode(node as ElementContent, true)) };
}

/** Whose words are set apart by a class in the page. */
const loud = ['said', 'eyebrow'];
const unwrapped = new Set(['a', 'div', 'aside', 'figure', 'figcaption']);
/** Between the parts of these, space is only a line break of the source. */
const structural = new Set(['div', 'ul', 'ol', 'table', 'thead', 'tbody', 'tr', 'blockquote']);

function bareNode(node: ElementContent, isBetweenBlocks: boolean): ElementContent[] {
  if (node.type === 'text') return isBetweenBlocks && node.value.trim() === '' ? [] : [node];
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  // The label of a narrow table's cell, a drawing that the table under it tells, a footnote's mark that does not come along.
  if (hasClass(node, 'who') || hasClass(node, 'drawing') || isFootnoteMark(node)) return [];
  // Of claims in one frame the first stands for all.
  const own = hasClass(node, 'disputed') ? node.children.filter(isElement).slice(0, 1) : node.children;
  const children = own.flatMap((child) => bareNode(child, structural.has(tagName)));
  if (unwrapped.has(tagName) || (tagName === 'span' && properties['lang'] === undefined)) return children;
  const content = loud.some((name) => hasClass(node, name)) ? [strong(children)] : children;
  const lang = properties['lang'];
  return [{ type: 'element', tagName, properties: typeof lang === 'string' ? { lang } : {}, children: content }];
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

function isFootnoteMark({ tagName, children }: Element): boolean {
  return (
    tagName === 'sup' &&
    children.some((child) => child.type === 'element' && child.properties['dataFootnoteRef'] !== undefined)
  );
}

function strong(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'b', properties: {}, children };
}

function hasClass({ properties }: Element, name: string): boolean {
  const classes = properties['className'];
  return Array.isArray(classes) && classes.includes(name);
}
