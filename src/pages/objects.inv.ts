/** The Sphinx inventory: head in plain text, list compressed. */
import type { APIRoute } from 'astro';
import { deflateSync } from 'node:zlib';
import { loadEncyclopedia } from '../compile/load.ts';
import { inventoryHead, inventoryList } from '../exports/inventory.ts';

export const GET: APIRoute = () => {
  const encyclopedia = loadEncyclopedia();
  const list = deflateSync(inventoryList(encyclopedia), { level: 9 });
  const bytes = Buffer.concat([Buffer.from(inventoryHead(encyclopedia)), list]);
  return new Response(bytes, { headers: { 'Content-Type': 'application/octet-stream' } });
};
