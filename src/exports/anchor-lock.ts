/** The lock file: every address of a section, a term and a cell of a comparison that was ever published. */
import { anchorsOf, type Encyclopedia } from '../encyclopedia/encyclopedia.ts';
import type { AnchorLock } from '../encyclopedia/schema/lock.ts';

export function lockAnchors({ articles, terms, lock }: Encyclopedia): { pages: AnchorLock; added: string[] } {
  const pages = new Map(Object.entries(lock.pages).map(([page, ids]) => [page, new Set(ids)]));
  const added: string[] = [];
  const add = (page: string, id: string) => {
    const ids = pages.get(page) ?? new Set();
    pages.set(page, ids);
    if (!ids.has(id)) added.push(`${page}#${id}`);
    ids.add(id);
  };
  for (const article of articles) for (const id of anchorsOf(article)) add(article.slug, id);
  for (const { id } of terms) add('glossary', id);
  const sorted = [...pages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([page, ids]) => [page, [...ids].sort()]);
  return { pages: Object.fromEntries(sorted) as AnchorLock, added };
}
