/** Names of several things, each with what it may mean: the pages that say so, their place in the A–Z and in the search. */
import { mainLanguage, type Language } from '../../site.ts';
import { pathOf } from '../address.ts';
import { findArticle, type Encyclopedia } from '../encyclopedia.ts';
import { slugOf } from '../name-key.ts';
import { readSpot } from './forwarding.ts';

export interface Meaning {
  title: string;
  /** Path below the base, with its fragment. */
  path: string;
  definition: string;
  /** The language that title and definition are in: the main one where the reader's lacks the entry. */
  language: Language;
}

export interface SeveralMeanings {
  name: string;
  slug: string;
  meanings: Meaning[];
}

export function severalMeanings(encyclopedia: Encyclopedia, language: Language): SeveralMeanings[] {
  return encyclopedia.several.map(({ name, meanings }) => ({
    name,
    slug: slugOf(name),
    meanings: meanings.flatMap((address) => meaningOf(encyclopedia, address, language) ?? []),
  }));
}

function meaningOf(encyclopedia: Encyclopedia, address: string, language: Language): Meaning | undefined {
  const { page, id } = readSpot(address);
  if (page !== 'glossary') {
    const article = findArticle(encyclopedia, language, page) ?? findArticle(encyclopedia, mainLanguage, page);
    if (article === undefined) return undefined;
    const { title, definition } = article;
    return { title, definition, path: pathOf(article.language, page), language: article.language };
  }
  const term = encyclopedia.terms.find((one) => one.id === id);
  if (term === undefined) return undefined;
  const shown = term.term[language] !== undefined && term.definitions[language] !== undefined ? language : mainLanguage;
  return {
    title: term.term[shown] ?? term.id,
    definition: term.definitions[shown]?.text ?? '',
    path: `${pathOf(language, 'glossary')}#${term.id}`,
    language: shown,
  };
}
