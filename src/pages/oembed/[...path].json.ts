/** The oEmbed answer for an entry, a section, a cell or a term. */
import type { APIRoute } from 'astro';
import { loadEncyclopedia, site } from '../../compile/load.ts';
import { oembedAnswers, type OEmbedAnswer } from '../../exports/oembed.ts';

export function getStaticPaths() {
  return oembedAnswers(loadEncyclopedia(), site).map(({ path, answer }) => ({
    params: { path: path.replace(/^\/oembed\/|\.json$/g, '') },
    props: { answer },
  }));
}

export const GET: APIRoute<{ answer: OEmbedAnswer }> = ({ props: { answer } }) =>
  new Response(JSON.stringify(answer), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
