/** Names the section of footnotes in the page's language and gives its heading the page's form. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fill, type Words } from '../encyclopedia/schema/interface.ts';

/** Keeps the ids of footnotes apart from those of sections. */
export const footnotePrefix = 'note-';
const headingId = 'notes';

export function rehypeFootnotes() {
  return (tree: Root, file: VFile): void => {
    const words = file.data['words'] as Words | undefined;
    if (words === undefined) return;
    let back = 0;
    visit(tree, 'element', (node: Element) => {
      const { properties } = node;
      if (properties['ariaDescribedBy'] !== undefined) {
        properties['ariaDescribedBy'] = [headingId];
        // A bare figure would look like a reference.
        node.children.unshift({ type: 'text', value: words.noteMark });
      }
      if (properties['id'] === 'footnote-label') {
        node.properties = { id: headingId };
        node.children = [
          {
            type: 'element',
            tagName: 'a',
            properties: { href: `#${headingId}` },
            children: [{ type: 'text', value: words.notes }],
          },
        ];
      }
      if (properties['dataFootnoteBackref'] !== undefined) {
        back += 1;
        node.properties = { ...properties, ariaLabel: fill(words.backToUse, { number: back, letter: '' }) };
      }
    });
  };
}
