/** Everything may be read; the sitemap tells where it is. */
import type { APIRoute } from 'astro';
import { site } from '../compile/load.ts';
import { absoluteUrl } from '../encyclopedia/address.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(site, '/sitemap.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
