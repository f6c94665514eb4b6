/** JSX in the tree: what it is called and which attributes it has. */
import type { Nodes } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export function isJsx(node: Nodes | { type: string }): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Its plain attributes; one in braces keeps its source, so that the law can name it. */
export function attributesOf(node: JsxElement): Record<string, string> {
  const plain = node.attributes.filter(
    (attribute): attribute is MdxJsxAttribute => attribute.type === 'mdxJsxAttribute',
  );
  return Object.fromEntries(
    plain.map(({ name, value }) => [
      name,
      typeof value === 'string' ? value : value === null || value === undefined ? '' : `{${value.value}}`,
    ]),
  );
}
