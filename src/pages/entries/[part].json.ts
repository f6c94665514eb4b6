/** What the search holds in memory, in steps: names with its words, headings, definitions; see `search-entries.ts`. */
import type { APIRoute } from 'astro';
import { loadEncyclopedia } from '../../compile/load.ts';
import { searchAbouts, searchNames, searchSections } from '../../exports/search-entries.ts';
import { searchWords } from '../../exports/search-words.ts';
import { languages } from '../../site.ts';

export function getStaticPaths() {
  const encyclopedia = loadEncyclopedia();
  return languages.flatMap((language) => {
    const parts: [name: string, body: unknown][] = [
      [language, { words: searchWords(encyclopedia.words[language]), names: searchNames(encyclopedia, language) }],
      [`${language}-headings`, searchSections(encyclopedia, language)],
      ...searchAbouts(encyclopedia, language).map((abouts, part): [string, unknown] => [
        `${language}-about-${part}`,
        abouts,
      ]),
    ];
    return parts.map(([part, body]) => ({ params: { part }, props: { body } }));
  });
}

export const GET: APIRoute<{ body: unknown }> = ({ props: { body } }) =>
  new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
