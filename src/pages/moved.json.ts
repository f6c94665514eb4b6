/** Every address that moved, for the reader's own list. */
import type { APIRoute } from 'astro';
import { loadEncyclopedia } from '../compile/load.ts';
import { movedPaths } from '../exports/moved.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(movedPaths(loadEncyclopedia())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
