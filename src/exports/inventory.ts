/**
 * A Sphinx inventory, version 2: the names under which other documentation links here by intersphinx. The text of it;
 * the page that serves it compresses the list.
 *
 * - `std:doc` `cto-vs-cio`: a page, as in its address; the front door is `index`.
 * - `std:label` `cto-vs-cio/strategic-level`: a section, cell or term, page and id; `role-cto`: the entry about a role.
 * - `std:term` `technical debt`: a term and each of its other names.
 *
 * Chinese names stand under `zh-cn/`. A name that was ever published stays, as its address does.
 */
import { pathOf } from '../encyclopedia/address.ts';
import { findArticle, type Encyclopedia } from '../encyclopedia/encyclopedia.ts';
import { anchorsOfAll, pathOfAnchor, type Anchor } from '../encyclopedia/join/anchors.ts';
import { editionOf } from '../encyclopedia/join/edition.ts';
import type { Spot } from '../encyclopedia/join/forwarding.ts';
import { languages, mainLanguage, type Language } from '../site.ts';

export interface InventoryEntry {
  name: string;
  role: 'std:doc' | 'std:label' | 'std:term';
  /** Path below the address of the site, without a slash in front. */
  path: string;
  title: string;
}

/** The lines that are not compressed. */
export function inventoryHead(encyclopedia: Encyclopedia): string {
  return [
    '# Sphinx inventory version 2',
    `# Project: ${encyclopedia.words[mainLanguage].siteName}`,
    `# Version: ${editionOf(encyclopedia)}`,
    '# The remainder of this file is compressed using zlib.',
    '',
  ].join('\n');
}

/** The lines that are compressed, one an entry. */
export function inventoryList(encyclopedia: Encyclopedia): string {
  return inventoryEntries(encyclopedia).map(line).join('');
}

/** Sorted by role and name. No name stands twice, in whatever case: Sphinx looks labels and terms up in lower case. */
export function inventoryEntries(encyclopedia: Encyclopedia): InventoryEntry[] {
  const anchors = anchorsOfAll(encyclopedia);
  const entries = new Map<string, InventoryEntry>();
  const all = [
    ...anchors.map(ownEntry),
    ...roleEntries(encyclopedia),
    ...anchors.flatMap(formerEntries),
    ...anchors.flatMap((anchor) => termEntries(anchor, [anchor.title])),
    ...anchors.flatMap((anchor) => termEntries(anchor, anchor.aliases)),
  ];
  for (const entry of all) {
    const key = `${entry.role} ${entry.role === 'std:doc' ? entry.name : entry.name.toLowerCase()}`;
    if (!entries.has(key)) entries.set(key, entry);
  }
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

function ownEntry(anchor: Anchor): InventoryEntry {
  return entryAt(anchor, anchor);
}

function formerEntries(anchor: Anchor): InventoryEntry[] {
  return anchor.formerly.map((spot) => entryAt(anchor, spot));
}

/** An anchor under the name of a spot: its own or one that it had. */
function entryAt(anchor: Anchor, { page, id }: Spot): InventoryEntry {
  const name = prefixOf(anchor.language) + (page === '' ? 'index' : page);
  const target = { path: pathOfAnchor(anchor).slice(1), title: anchor.title };
  return id === undefined
    ? { name, role: 'std:doc', ...target }
    : { name: `${name}/${id}`, role: 'std:label', ...target };
}

/** "Act of 1996" would be read as the name "Act", the role "of" and the priority 1996: such a name cannot stand in a line. */
const misread = /\S\s+\S+\s+-?\d+(?:\s|$)/;

function termEntries(anchor: Anchor, names: readonly string[]): InventoryEntry[] {
  if (anchor.kind !== 'term') return [];
  const path = pathOfAnchor(anchor).slice(1);
  return names
    .filter((name) => !misread.test(name))
    .map((name) => ({ name: prefixOf(anchor.language) + name, role: 'std:term', path, title: name }));
}

function roleEntries(encyclopedia: Encyclopedia): InventoryEntry[] {
  return languages.flatMap((language) =>
    encyclopedia.roles.flatMap(({ id, article, title, abbreviation }): InventoryEntry[] => {
      if (article === undefined || findArticle(encyclopedia, language, article) === undefined) return [];
      const name = `${prefixOf(language)}role-${id}`;
      return [
        { name, role: 'std:label', path: pathOf(language, article).slice(1), title: title[language] ?? abbreviation },
      ];
    }),
  );
}

function prefixOf(language: Language): string {
  return language === mainLanguage ? '' : `${language}/`;
}

/** `name domain:role priority address title`; `$` stands for the name at the end of an address, `-` for it as a title. */
function line({ name, role, path, title }: InventoryEntry): string {
  const address = path.endsWith(name) ? `${path.slice(0, -name.length)}$` : path;
  return `${name} ${role} -1 ${address} ${title === name ? '-' : title.replace(/\s+/g, ' ')}\n`;
}
