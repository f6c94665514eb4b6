/** The addresses of the site, for search engines. */
import type { APIRoute } from 'astro';
import { loadEncyclopedia, site } from '../compile/load.ts';
import { sitemap } from '../exports/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(sitemap(loadEncyclopedia(), site), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
