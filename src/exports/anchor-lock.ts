/** The lock file: every address of a section, term, cell, person and point of the timeline that was ever published. */
import { anchorsOf, type Encyclopedia } from '../encyclopedia/encyclopedia.ts';
import type { AnchorLock } from '../encyclopedia/schema/lock.ts';

export function lockAnchors({ articles, terms, people, timeline, lock }: Encyclopedia): {
  pages: AnchorLock;
  added: string[];
} {
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
  for (const { id } of people) add('people', id);
  for (const { id } of timeline) add('timeline', id);
  const sorted = [...pages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([page, ids]) => [page, [...ids].sort()]);
  return { pages: Object.fromEntries(sorted) as AnchorLock, added };
}
