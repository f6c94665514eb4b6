/** Every permanent address, one a line, so that two editions can be compared. */
import type { APIRoute } from 'astro';
import { loadEncyclopedia, site } from '../compile/load.ts';
import { anchorsFile } from '../exports/anchors.ts';

export const GET: APIRoute = () => {
  const { anchors, ...head } = anchorsFile(loadEncyclopedia(), site);
  const rows = anchors.map((anchor) => JSON.stringify(anchor)).join(',\n');
  const body = `${JSON.stringify(head).slice(0, -1)},"anchors":[\n${rows}\n]}\n`;
  return new Response(body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
