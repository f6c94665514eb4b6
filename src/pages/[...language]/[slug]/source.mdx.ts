/** The source of an article, as its authors write it. */
import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { loadEncyclopedia } from '../../../compile/load.ts';
import { mainLanguage } from '../../../site.ts';

export function getStaticPaths() {
  return loadEncyclopedia().articles.map(({ language, slug, file }) => ({
    params: { language: language === mainLanguage ? undefined : language, slug },
    props: { file },
  }));
}

export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(readFileSync(props.file, 'utf8'), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
