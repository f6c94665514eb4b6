/** Lets a browser take the encyclopedia as a search engine. */
import type { APIRoute } from 'astro';
import { loadEncyclopedia, site } from '../compile/load.ts';
import { openSearchDescription } from '../exports/opensearch.ts';

export const GET: APIRoute = () =>
  new Response(openSearchDescription(loadEncyclopedia().words.en, site), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
