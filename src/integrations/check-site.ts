/** The last look at the written site: every internal link leads to a file, every fragment to an id. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Site } from '../site.ts';

/** What is wrong, a line each; empty when nothing is. */
export function checkSite(dist: string, site: Site): string[] {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const ids = new Map<string, Set<string>>();
  const html = new Map(pages.map((page) => [page, readFileSync(join(dist, page), 'utf8')]));
  for (const [page, text] of html)
    ids.set(page, new Set([...text.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '')));
  return [...html].flatMap(([page, text]) =>
    [...text.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].flatMap((match) => {
      const address = (match[1] ?? '').replaceAll('&amp;', '&');
      const fault = judge(address, page, dist, site, ids);
      return fault === undefined ? [] : [`${page}: ${address} ${fault}`];
    }),
  );
}

function judge(
  address: string,
  page: string,
  dist: string,
  site: Site,
  ids: Map<string, Set<string>>,
): string | undefined {
  const from = new URL(site.base + page.replace(/index\.html$/, ''), site.origin);
  if (!URL.canParse(address, from)) return 'is no address';
  const url = new URL(address, from);
  if (url.origin !== site.origin) return undefined;
  if (!url.pathname.startsWith(site.base)) return `lies outside ${site.base}`;
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path;
  if (!existsSync(join(dist, file))) return 'leads to no file';
  const id = decodeURIComponent(url.hash.slice(1));
  if (id !== '' && !ids.get(file)?.has(id)) return `leads to no id "${id}"`;
  return undefined;
}
