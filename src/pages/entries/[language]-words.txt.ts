/** Every word of the texts: what a misspelt word is held against when nothing holds it. */
import type { APIRoute } from 'astro';
import { loadEncyclopedia } from '../../compile/load.ts';
import { searchVocabulary } from '../../exports/search-records.ts';
import { languages, type Language } from '../../site.ts';

export function getStaticPaths() {
  return languages.map((language) => ({ params: { language }, props: { language } }));
}

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) =>
  new Response(searchVocabulary(loadEncyclopedia(), language), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
