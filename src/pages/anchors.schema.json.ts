/** The JSON Schema of `/anchors.json`. */
import type { APIRoute } from 'astro';
import { site } from '../compile/load.ts';
import { anchorsJsonSchema } from '../exports/anchors.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(anchorsJsonSchema(site), undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
