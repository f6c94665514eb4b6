/** `<Claim said="…" verdict="…">`: what is often said, and what the sources say of it. */
import type { RootContent } from 'mdast';
import { element, text, type ElementNode } from './nodes.ts';

export function claim(attributes: Record<string, string>, children: (RootContent | ElementNode)[]): ElementNode {
  return element('div', { className: ['claim'] }, [
    element('p', { className: ['said'] }, [text(`“${attributes['said'] ?? ''}”`)]),
    element('div', {}, [element('p', { className: ['eyebrow'] }, [text(attributes['verdict'] ?? '')]), ...children]),
  ]);
}
