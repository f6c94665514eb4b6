/** `<Note title="First use.">`: a short note in the margin. */
import type { RootContent } from 'mdast';
import { element, text, type ElementNode } from './nodes.ts';

export function note(attributes: Record<string, string>, children: (RootContent | ElementNode)[]): ElementNode {
  const title = attributes['title'];
  const first = children[0];
  if (title !== undefined && first?.type === 'paragraph') {
    first.children.unshift({ type: 'strong', children: [text(title)] }, text(' '));
  }
  return element('div', { className: ['note'], role: 'note' }, children);
}
