/** Sets the quotation marks of running text; code, addresses and what is drawn from data stay as they are. */
import type { Nodes, Parents } from 'mdast';
import { typeset } from '../encyclopedia/typeset.ts';

export function setTypography(parent: Parents): void {
  let before: Nodes | undefined;
  for (const node of parent.children) {
    if (node.type === 'text') node.value = typeset(node.value, before !== undefined && before.type !== 'break');
    else if ('children' in node) setTypography(node);
    before = node;
  }
}
