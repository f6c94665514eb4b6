/** The components that authors may write, and what each becomes. */
import type { Root, RootContent } from 'mdast';
import { claim } from './claim.ts';
import { comparison } from './comparison.ts';
import type { ArticleContext } from './context.ts';
import { attributesOf, isJsx } from './jsx.ts';
import { figure } from './figure.ts';
import { element, type ElementNode } from './nodes.ts';
import { note } from './note.ts';

type Expand = (
  attributes: Record<string, string>,
  children: (RootContent | ElementNode)[],
  context: ArticleContext,
) => ElementNode;

const registry: Record<string, Expand> = { Note: note, Claim: claim, Comparison: comparison, Figure: figure };

/** Replaces components in the tree by plain elements; unknown ones stay, for the law to name. */
export function expandComponents(tree: Root, context: ArticleContext): void {
  const expand = (nodes: readonly (RootContent | ElementNode)[]): (RootContent | ElementNode)[] =>
    nodes.map((node) => {
      if ('children' in node) node.children = expand(node.children as RootContent[]);
      if (!isJsx(node)) return node;
      const attributes = attributesOf(node);
      const component = registry[node.name ?? ''];
      if (component === undefined) return inlineElement(node.name, attributes, node.children) ?? node;
      const expanded = component(attributes, node.children, context);
      return { ...expanded, ...(node.position && { position: node.position }) };
    });
  tree.children = joinClaims(expand(tree.children));
}

/** The only HTML that articles hold: a passage in another language. */
function inlineElement(
  name: string | null,
  attributes: Record<string, string>,
  children: RootContent[],
): ElementNode | undefined {
  const lang = attributes['lang'];
  return name === 'span' && lang !== undefined ? element('span', { lang }, children) : undefined;
}

/** Claims that follow one another stand in one frame. */
function joinClaims(nodes: (RootContent | ElementNode)[]): (RootContent | ElementNode)[] {
  const joined: (RootContent | ElementNode)[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (!hasClass(node, 'claim')) joined.push(node);
    else if (before !== undefined && hasClass(before, 'disputed')) (before as ElementNode).children.push(node);
    else joined.push(element('div', { className: ['disputed'] }, [node]));
  }
  return joined;
}

function hasClass(node: RootContent | ElementNode, name: string): boolean {
  const classes = node.data?.hProperties?.['className'];
  return Array.isArray(classes) && classes.includes(name);
}
