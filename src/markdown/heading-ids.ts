/** Section ids, `## Development {/* #development *\/}`: taken off the heading and set on it. */
import type { Heading, PhrasingContent } from 'mdast';

const idComment = /^\/\*\s*#([A-Za-z0-9_-]*)\s*\*\/$/;

/** Removes the id comment from a heading and returns its id; `undefined` where there is none. */
export function takeHeadingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1) as { type: string; value?: string } | undefined;
  if (last?.type !== 'mdxTextExpression') return undefined;
  const id = idComment.exec(last.value?.trim() ?? '')?.[1];
  if (id === undefined) return undefined;
  heading.children.pop();
  trimEnd(heading.children);
  heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
  return id;
}

function trimEnd(children: PhrasingContent[]): void {
  const last = children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}
