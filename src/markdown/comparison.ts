/** `<Comparison roles="cto cio" />`: the table of `content/roles/`, with its sources and an id for every cell. */
import type { RootContent } from 'mdast';
import { cellId } from '../encyclopedia/cell-id.ts';
import { attributes as allAttributes, shortNameOf, type Attribute } from '../encyclopedia/schema/role.ts';
import { fill } from '../encyclopedia/schema/interface.ts';
import type { Role } from '../encyclopedia/encyclopedia.ts';
import { languageTag } from '../site.ts';
import type { ArticleContext } from './context.ts';
import { element, text, type ElementNode } from './nodes.ts';
import { parseInline } from './parse.ts';

export function comparison(
  attributes: Record<string, string>,
  _children: (RootContent | ElementNode)[],
  context: ArticleContext,
): ElementNode {
  const ids = (attributes['roles'] ?? '').split(/\s+/);
  const roles = ids.flatMap((id) => context.roles.find((role) => role.id === id) ?? []);
  const rows = comparedAttributes(attributes['rows']);
  const titles = roles.map((role) => titleOf(role, context));
  const head = element('thead', {}, [
    element('tr', {}, [
      element('td', {}, []),
      ...roles.map((role) => element('th', { scope: 'col' }, [text(titleOf(role, context))])),
    ]),
  ]);
  const caption = element('caption', {}, [
    text(fill(context.words.comparisonCaption, { roles: titles.join(context.words.listSeparator) })),
  ]);
  const body = element(
    'tbody',
    {},
    rows.map((attribute) => comparisonRow(attribute, roles, context)),
  );
  return { ...element('table', { className: ['cmp'] }, [caption, head, body]), fromData: true };
}

/** The rows that are asked for, in the order of the list; all of them where none is named. */
export function comparedAttributes(rows: string | undefined): Attribute[] {
  const wanted = rows?.split(/\s+/).filter(Boolean) ?? [];
  return wanted.length === 0 ? [...allAttributes] : allAttributes.filter((name) => wanted.includes(name));
}

function comparisonRow(attribute: Attribute, roles: readonly Role[], context: ArticleContext): ElementNode {
  return element('tr', {}, [
    element('th', { scope: 'row' }, [text(context.words.attributes[attribute])]),
    ...roles.map((role) =>
      element('td', { id: cellId(role.id, attribute) }, [
        element('span', { className: ['who'] }, [text(shortNameOf(role, context.language))]),
        ...cellContent(role, attribute, context),
      ]),
    ),
  ]);
}

function cellContent(
  role: Role,
  attribute: Attribute,
  { language, words }: ArticleContext,
): (RootContent | ElementNode)[] {
  const cell = role.cells[attribute];
  const shown = cell[language] === undefined && cell.en !== undefined ? 'en' : language;
  const source = cell[shown];
  if (source === undefined) return [element('span', { className: ['empty'] }, [text(words.noSource)])];
  const nodes = parseInline(source, role.placeOf(['cells', attribute, shown]));
  return shown === language ? nodes : [element('span', { lang: languageTag[shown] }, nodes)];
}

function titleOf(role: Role, { language }: ArticleContext): string {
  return role.title[language] ?? role.title.en ?? role.abbreviation;
}
