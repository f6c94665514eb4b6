/** The list of what a reader saved: read from anywhere, ordered, merged, written out. Nothing here touches the page. */

export interface SavedItem {
  /** Path below the base with the id of a section: it holds on every host of the site. */
  path: string;
  title: string;
  section?: string;
}

export const storageKey = 'saved';
export const format = 'cto-encyclopedia-saved';
const version = 1;
/** More than a reader saves, less than a browser can keep. */
export const most = 2000;
const longestTitle = 400;

const address = /^\/(?:zh-cn\/)?[a-z0-9][a-z0-9-]*\/(?:#[a-z0-9][\w-]*)?$/i;

/** `undefined` where it is no item of this list. */
export function itemOf(value: unknown): SavedItem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { path, title, section } = value as Record<string, unknown>;
  if (typeof path !== 'string' || !address.test(path) || typeof title !== 'string') return undefined;
  const item: SavedItem = { path, title: title.slice(0, longestTitle) };
  return typeof section === 'string' && path.includes('#')
    ? { ...item, section: section.slice(0, longestTitle) }
    : item;
}

/** From the store, which may hold anything: what is no item is left out. */
export function itemsOf(stored: unknown): SavedItem[] {
  return Array.isArray(stored) ? stored.flatMap((value) => itemOf(value) ?? []) : [];
}

export function nameOf({ title, section }: SavedItem): string {
  return section === undefined ? title : `${title} › ${section}`;
}

export function has(items: readonly SavedItem[], path: string): boolean {
  return items.some((item) => item.path === path);
}

export function without(items: readonly SavedItem[], path: string): SavedItem[] {
  return items.filter((item) => item.path !== path);
}

/** With the item one place up (-1) or down (1). */
export function moved(items: readonly SavedItem[], path: string, by: -1 | 1): SavedItem[] {
  const from = items.findIndex((item) => item.path === path);
  const to = from + by;
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  const rest = without(items, path);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** What is here keeps its place; what is new comes behind it. */
export function merged(items: readonly SavedItem[], more: readonly SavedItem[]): SavedItem[] {
  const all = new Map(items.map((item) => [item.path, item]));
  for (const item of more) if (!all.has(item.path)) all.set(item.path, item);
  return [...all.values()];
}

/** Where an address leads now; an id that is not in the list moved with its page. */
export function pathNow(path: string, moves: Record<string, string>): string {
  const exact = Object.hasOwn(moves, path) ? moves[path] : undefined;
  if (exact !== undefined) return exact;
  const [page = '', id] = path.split('#');
  const target = Object.hasOwn(moves, page) ? moves[page] : undefined;
  if (target === undefined) return path;
  return id === undefined || target.includes('#') ? target : `${target}#${id}`;
}

/** Every address brought to where it is now; two that lead to one place are one. */
export function upToDate(items: readonly SavedItem[], moves: Record<string, string>): SavedItem[] {
  return merged(
    [],
    items.map((item) => ({ ...item, path: pathNow(item.path, moves) })),
  );
}

/** @param origin where the site is, with its base and without a slash at the end */
export function toJson(items: readonly SavedItem[], origin: string): string {
  const rows = items.map((item) => ({ ...item, url: origin + item.path }));
  return `${JSON.stringify({ format, version, items: rows }, null, 2)}\n`;
}

export type Refusal =
  | { why: 'notJson' | 'notOurs' }
  | { why: 'tooNew'; version: number }
  | { why: 'tooLong' }
  | { why: 'badItem'; n: number };

/** A file that somebody brings: whole or not at all. */
export function readFile(text: string): SavedItem[] | Refusal {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { why: 'notJson' };
  }
  if (typeof file !== 'object' || file === null) return { why: 'notOurs' };
  const fields = file as Record<string, unknown>;
  const { items: rows } = fields;
  if (fields['format'] !== format || typeof fields['version'] !== 'number') return { why: 'notOurs' };
  if (fields['version'] > version) return { why: 'tooNew', version: fields['version'] };
  if (!Array.isArray(rows)) return { why: 'notOurs' };
  if (rows.length > most) return { why: 'tooLong' };
  const items = rows.map(itemOf);
  const bad = items.indexOf(undefined);
  return bad === -1 ? items.filter((item) => item !== undefined) : { why: 'badItem', n: bad + 1 };
}
