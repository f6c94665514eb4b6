/** `_headers`, as Netlify, Cloudflare Pages and others read it: what pages of other sites may read from here. */
import { hrefOf } from '../encyclopedia/address.ts';
import type { Site } from '../site.ts';

/** What other sites are told, what embeds it, and what that fetches. */
const open = [
  '/anchors.json',
  '/anchors.schema.json',
  '/objects.inv',
  '/oembed/*',
  '/cards/*',
  '/previews/*',
  '/entries/*',
  '/search.js',
  '/search-text.js',
  '/pagefind/*',
  '/embed.js',
];

export function headersFile(site: Site): string {
  return open.map((path) => `${hrefOf(site, path)}\n  Access-Control-Allow-Origin: *\n`).join('');
}
