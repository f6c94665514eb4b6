/**
 * Every name of an entry, section or term with its address: what a misspelt address or query is held against.
 * A row is `[name, path, kind, title]`: the title is shown where the name is only another spelling of it.
 */
import type { Language } from '../site.ts';
import { pathOf } from '../encyclopedia/address.ts';
import type { Encyclopedia } from '../encyclopedia/encyclopedia.ts';
import type { Words } from '../encyclopedia/schema/interface.ts';

export type NameKind = 'article' | 'comparison' | 'section' | 'term';
export type NameRow = [name: string, path: string, kind: NameKind, title: string];

export function namesOf({ articles, terms }: Encyclopedia, language: Language): NameRow[] {
  const ofArticles = articles
    .filter((article) => article.language === language)
    .flatMap(({ slug, title, aliases, misspellings, sections, category }): NameRow[] => {
      const path = pathOf(language, slug);
      const kind: NameKind = category === 'comparisons' ? 'comparison' : 'article';
      return [
        ...[title, ...aliases, ...misspellings].map((name): NameRow => [name, path, kind, title]),
        ...sections.flatMap((section): NameRow[] =>
          section.id === undefined ? [] : [[section.title, `${path}#${section.id}`, 'section', section.title]],
        ),
      ];
    });
  const ofTerms = terms.flatMap(({ id, term, aliases }): NameRow[] => {
    const title = term[language];
    if (title === undefined) return [];
    const path = `${pathOf(language, 'glossary')}#${id}`;
    return [title, ...(aliases[language] ?? [])].map((name): NameRow => [name, path, 'term', title]);
  });
  return [...ofArticles, ...ofTerms];
}

/** What the search says, in a language. */
export function searchWords(words: Words) {
  const { searching, resultCount, resultOne, noResult, noResultHint, didYouMean, moveKeys, aToZ, searchFor, kind } =
    words;
  return { searching, resultCount, resultOne, noResult, noResultHint, didYouMean, moveKeys, aToZ, searchFor, kind };
}
