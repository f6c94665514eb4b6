/** Every name with its address, and the words of the search: for search by name, and for addresses that do not exist. */
import type { APIRoute } from 'astro';
import { loadEncyclopedia } from '../../compile/load.ts';
import { namesOf, searchWords } from '../../exports/names.ts';
import { languages, type Language } from '../../site.ts';

export function getStaticPaths() {
  return languages.map((language) => ({ params: { language }, props: { language } }));
}

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const encyclopedia = loadEncyclopedia();
  const body = { words: searchWords(encyclopedia.words[language]), names: namesOf(encyclopedia, language) };
  return new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
