/** What the search holds in memory: entries, sections and terms by name with its words, and the works apart. */
import type { APIRoute } from 'astro';
import { loadEncyclopedia } from '../../compile/load.ts';
import { searchEntries, searchWorks } from '../../exports/search-entries.ts';
import { searchWords } from '../../exports/search-words.ts';
import { languages, type Language } from '../../site.ts';

type Part = 'entries' | 'works';

export function getStaticPaths() {
  return languages.flatMap((language) => [
    { params: { language }, props: { language, part: 'entries' } },
    { params: { language: `${language}-works` }, props: { language, part: 'works' } },
  ]);
}

export const GET: APIRoute<{ language: Language; part: Part }> = ({ props: { language, part } }) => {
  const encyclopedia = loadEncyclopedia();
  const rows = part === 'works' ? searchWorks(encyclopedia, language) : searchEntries(encyclopedia, language);
  const body = { words: searchWords(encyclopedia.words[language]), rows };
  return new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
