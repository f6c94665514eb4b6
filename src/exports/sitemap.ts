/** The sitemap: every page that search engines may list, each with the day on which its entry was reviewed. */
import { absoluteUrl, pathOf } from '../encyclopedia/address.ts';
import type { Encyclopedia } from '../encyclopedia/encyclopedia.ts';
import { severalMeanings } from '../encyclopedia/join/several.ts';
import { languages, type Site } from '../site.ts';

const listPages = [
  '',
  'a-z',
  'about',
  'bibliography',
  'categories',
  'compare',
  'glossary',
  'map',
  'people',
  'timeline',
];

export function sitemap(encyclopedia: Encyclopedia, site: Site): string {
  const lists = languages.flatMap((language) =>
    listPages.map((page) => entry(absoluteUrl(site, pathOf(language, page)))),
  );
  // Every language has the page of a name of several things.
  const several = languages.flatMap((language) =>
    severalMeanings(encyclopedia, language).map(({ slug }) => entry(absoluteUrl(site, pathOf(language, slug)))),
  );
  const entries = encyclopedia.articles.map(({ language, slug, reviewed }) =>
    entry(absoluteUrl(site, pathOf(language, slug)), reviewed),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lists,
    ...several,
    ...encyclopedia.pages.map(({ language, slug }) => entry(absoluteUrl(site, pathOf(language, `about/${slug}`)))),
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

function entry(url: string, reviewed?: string): string {
  const modified = reviewed === undefined ? '' : `<lastmod>${reviewed}</lastmod>`;
  return `<url><loc>${url}</loc>${modified}</url>`;
}
