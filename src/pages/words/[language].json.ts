/** The words of what a reader takes along: fetched with the menu of an address, so that pages do without. */
import type { APIRoute } from 'astro';
import { loadEncyclopedia } from '../../compile/load.ts';
import { menuWords } from '../../exports/menu-words.ts';
import { languages, type Language } from '../../site.ts';

export function getStaticPaths() {
  return languages.map((language) => ({ params: { language }, props: { language } }));
}

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) =>
  new Response(JSON.stringify(menuWords(loadEncyclopedia().words[language])), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
