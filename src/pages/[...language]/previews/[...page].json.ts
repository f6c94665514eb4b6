/** The previews of a page: id to title and HTML. Other sites may fetch them, where the host lets them. */
import type { APIRoute } from 'astro';
import { loadEncyclopedia } from '../../../compile/load.ts';
import { previewPages, type PreviewFile } from '../../../exports/previews.ts';
import { mainLanguage } from '../../../site.ts';

export function getStaticPaths() {
  return previewPages(loadEncyclopedia()).map(({ language, page, previews }) => ({
    params: { language: language === mainLanguage ? undefined : language, page },
    props: { previews },
  }));
}

export const GET: APIRoute<{ previews: PreviewFile }> = ({ props: { previews } }) =>
  new Response(JSON.stringify(previews), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
