/** A heading whose text is its own permalink, with its address beside it. */
import type { Heading } from 'mdast';
import { fill } from '../encyclopedia/schema/interface.ts';
import type { ArticleContext } from './context.ts';
import { element, text, type ElementNode } from './nodes.ts';
import { plainText } from './plain-text.ts';

export function decorateHeading(
  heading: Heading,
  { words, formerIds, editUrlOf }: ArticleContext,
): ElementNode | Heading {
  const id = heading.data?.hProperties?.['id'];
  if (typeof id !== 'string') return heading;
  const title = plainText(heading);
  // Old ids of the section are empty targets at its new place: they work without a script.
  const targets = (formerIds.get(id) ?? []).map((former) => element('span', { id: former }, []));
  const edit = editUrlOf(heading.position?.start.line ?? 1);
  const editLabel = fill(words.editSection, { section: title });
  const editLink =
    edit === undefined
      ? []
      : [element('a', { className: ['edit'], href: edit, ariaLabel: editLabel }, [text(words.edit)])];
  return element('div', { className: ['head'] }, [
    ...targets,
    element(`h${heading.depth}`, { id }, [element('a', { href: `#${id}` }, heading.children)]),
    ...editLink,
    // Its name is what stands there: the id is in every language's page the same.
    element('a', { className: ['addr'], href: `#${id}` }, [text(`#${id}`)]),
  ]);
}
