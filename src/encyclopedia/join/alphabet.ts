/** The A–Z: entries, their other names, their sections, and terms, by first letter. */
import type { Language } from '../../site.ts';
import { pathOf } from '../address.ts';
import { articlesIn, type Encyclopedia } from '../encyclopedia.ts';
import { severalMeanings } from './several.ts';
import { letterOf, letters } from './letter.ts';
import { byTitle } from './sort.ts';

export interface IndexEntry {
  kind: 'article' | 'alias' | 'section' | 'term' | 'several';
  name: string;
  /** Path below the base, with its fragment. */
  path: string;
  /** Title of the entry that an alias stands for or a section is in. */
  of: string | undefined;
}

export interface Letter {
  letter: string;
  entries: IndexEntry[];
}

/** Every letter that the language has, also those without an entry, in order. */
export function alphabetOf(encyclopedia: Encyclopedia, language: Language): Letter[] {
  const compare = byTitle(language);
  const entries = indexEntries(encyclopedia, language).sort(
    (a, b) => compare(a.name, b.name) || (a.path < b.path ? -1 : 1),
  );
  return letters.map((letter) => ({ letter, entries: entries.filter(({ name }) => letterOf(name) === letter) }));
}

function indexEntries(encyclopedia: Encyclopedia, language: Language): IndexEntry[] {
  const ofArticles = articlesIn(encyclopedia, language).flatMap(({ title, slug, aliases, sections }): IndexEntry[] => {
    const path = pathOf(language, slug);
    return [
      { kind: 'article', name: title, path, of: undefined },
      ...aliases.map((name): IndexEntry => ({ kind: 'alias', name, path, of: title })),
      ...sections.flatMap(({ id, title: name }): IndexEntry[] =>
        id === undefined ? [] : [{ kind: 'section', name, path: `${path}#${id}`, of: title }],
      ),
    ];
  });
  const ofTerms = encyclopedia.terms.flatMap(({ id, term, aliases }): IndexEntry[] => {
    const name = term[language];
    if (name === undefined) return [];
    const path = `${pathOf(language, 'glossary')}#${id}`;
    return [
      { kind: 'term', name, path, of: undefined },
      ...(aliases[language] ?? []).map((alias): IndexEntry => ({ kind: 'alias', name: alias, path, of: name })),
    ];
  });
  const ofSeveral = severalMeanings(encyclopedia, language).map(({ name, slug }): IndexEntry => {
    return { kind: 'several', name, path: pathOf(language, slug), of: undefined };
  });
  return [...ofArticles, ...ofTerms, ...ofSeveral];
}

/** The titles before and after a title in the alphabet of entries. */
export function neighboursOf(encyclopedia: Encyclopedia, language: Language, slug: string) {
  const compare = byTitle(language);
  const articles = articlesIn(encyclopedia, language).sort((a, b) => compare(a.title, b.title));
  const index = articles.findIndex((article) => article.slug === slug);
  return { before: articles[index - 1], after: articles[index + 1] };
}
