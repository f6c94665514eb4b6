/** Addresses: which path a thing has, and how a page writes it. Published paths never change. */
import { mainLanguage, type Language, type Site } from '../site.ts';
import type { LinkTarget } from './encyclopedia.ts';

/** Pages that stand beside the articles; no article may take their names. */
export const reservedSlugs = [
  'about',
  'a-z',
  'bibliography',
  'categories',
  'compare',
  'glossary',
  'map',
  'people',
  'search',
  'timeline',
  'saved',
  'entries',
  'previews',
  'cards',
  'oembed',
  'words',
  'pagefind',
  'assets',
  'fonts',
  '404',
  'zh-cn',
] as const;

/** The path of a page below the base, such as `/zh-cn/cto-vs-cio/`; `''` is the front door. */
export function pathOf(language: Language, page: string): string {
  const prefix = language === mainLanguage ? '/' : `/${language}/`;
  return page === '' ? prefix : `${prefix}${page}/`;
}

/** The address as a page links to it. */
export function hrefOf(site: Site, path: string): string {
  return site.base + path.slice(1);
}

/** The address for the rest of the world. */
export function absoluteUrl(site: Site, path: string): string {
  return site.origin + hrefOf(site, path);
}

/** The path and fragment of what a link points to. */
export function pathOfTarget(target: LinkTarget, from: Language): string {
  switch (target.kind) {
    case 'article':
      return pathOf(target.language, target.slug) + (target.id === undefined ? '' : `#${target.id}`);
    case 'term':
      return `${pathOf(from, 'glossary')}#${target.id}`;
    default:
      return target.url;
  }
}

/** The page of a work: what was read of it, what it was seen to say, and where it is cited. */
export function pathOfWork(language: Language, id: string): string {
  return pathOf(language, `bibliography/${id}`);
}
