/** Addresses that lead on, of pages that moved and short ones, for hosts that can answer with a real 301. */
import { hrefOf, pathOf } from '../encyclopedia/address.ts';
import { findArticle, type Encyclopedia } from '../encyclopedia/encyclopedia.ts';
import { movedPages, type Spot } from '../encyclopedia/join/forwarding.ts';
import { shortAddresses } from '../encyclopedia/join/short-addresses.ts';
import { languages, mainLanguage, type Language, type Site } from '../site.ts';

export interface Redirect {
  language: Language;
  /** Slug of the page that is gone. */
  page: string;
  /** Path below the base that it led to, and the path where it is now, with its fragment. */
  from: string;
  to: string;
  /** Its ids, each with the path where it is now. */
  ids: { id: string; to: string }[];
}

export function redirectsOf(encyclopedia: Encyclopedia): Redirect[] {
  return movedPages(encyclopedia).flatMap(({ page, to, ids }) =>
    languages.map((language) => ({
      language,
      page,
      from: pathOf(language, page),
      to: pathOfSpot(encyclopedia, language, to),
      ids: ids.map(({ id, to: target }) => ({ id, to: pathOfSpot(encyclopedia, language, target) })),
    })),
  );
}

export interface ShortRedirect {
  language: Language;
  /** The short address, and the name that it is made of. */
  page: string;
  name: string;
  /** The entry that it leads to. */
  title: string;
  to: string;
}

export function shortRedirects(encyclopedia: Encyclopedia): ShortRedirect[] {
  return shortAddresses(encyclopedia).flatMap(({ slug, name, to: page }) =>
    languages.map((language) => {
      const to = pathOfSpot(encyclopedia, language, { page, id: undefined });
      const title = encyclopedia.articles.find((one) => pathOf(one.language, one.slug) === to)?.title ?? name;
      return { language, page: slug, name, title, to };
    }),
  );
}

/** Old and new path of everything that leads on. */
function linesOf(encyclopedia: Encyclopedia): { from: string; to: string }[] {
  const short = shortRedirects(encyclopedia).map(({ language, page, to }) => ({ from: pathOf(language, page), to }));
  return [...redirectsOf(encyclopedia), ...short];
}

/** The path of a spot in a language, or in the main one where the language has no such page. */
export function pathOfSpot(encyclopedia: Encyclopedia, language: Language, { page, id }: Spot): string {
  const isPage = encyclopedia.articles.some(({ slug }) => slug === page);
  const shown = !isPage || findArticle(encyclopedia, language, page) !== undefined ? language : mainLanguage;
  return pathOf(shown, page) + (id === undefined ? '' : `#${id}`);
}

/** `_redirects`, as Netlify, Cloudflare Pages and others read it. */
export function redirectsFile(encyclopedia: Encyclopedia, site: Site): string {
  const lines = linesOf(encyclopedia).flatMap(({ from, to }) => {
    const [old, target] = [hrefOf(site, from), hrefOf(site, to)];
    return [`${old.replace(/\/$/, '')} ${target} 301`, `${old} ${target} 301`];
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** The body of an nginx `map`: `map $uri $moved_to { include redirects.nginx.map; }`, then `if ($moved_to) { return 301 $moved_to; }`. */
export function nginxMap(encyclopedia: Encyclopedia, site: Site): string {
  const lines = linesOf(encyclopedia).flatMap(({ from, to }) => {
    const [old, target] = [hrefOf(site, from), hrefOf(site, to)];
    return [`${old.replace(/\/$/, '')} ${target};`, `${old} ${target};`];
  });
  return lines.map((line) => `${line}\n`).join('');
}
