/** The words of a tree as a reader sees them, without references and without what is drawn from data files. */
import type { Nodes } from 'mdast';

const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'tableCell', 'element', 'blockquote']);
const silent = new Set(['citationGroup', 'mdxTextExpression', 'footnoteReference', 'footnoteDefinition']);

export function plainText(node: Nodes | { type: string }): string {
  return collect(node)
    .replace(/[\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function collect(node: { type: string; value?: unknown; children?: unknown; data?: unknown }): string {
  if (silent.has(node.type) || 'fromData' in node) return '';
  if (typeof node.value === 'string') return node.value;
  if (!Array.isArray(node.children)) return '';
  const inside = (node.children as { type: string }[]).map(collect).join('');
  return blocks.has(node.type) && !isForeign(node.data) ? `${inside} ` : inside;
}

/** Words in another language stand in the line as the others do. */
function isForeign(data: unknown): boolean {
  const { hName, hProperties } = (data ?? {}) as { hName?: string; hProperties?: Record<string, unknown> };
  return hName === 'span' && hProperties?.['lang'] !== undefined;
}
