/** What links to an article or to a term: the entries, and the sections of them that hold the links. */
import type { Language } from '../../site.ts';
import type { Article, Encyclopedia, LinkTarget } from '../encyclopedia.ts';
import { byTitle } from './sort.ts';

export interface Backlink {
  article: Article;
  /** Ids of the sections that link, in order; `undefined` is the beginning of the entry. */
  sections: (string | undefined)[];
}

export function backlinksToArticle(encyclopedia: Encyclopedia, { language, slug }: Article): Backlink[] {
  return backlinks(
    encyclopedia,
    language,
    (target, from) =>
      target.kind === 'article' && target.slug === slug && target.language === language && from.slug !== slug,
  );
}

export function backlinksToTerm(encyclopedia: Encyclopedia, language: Language, id: string): Backlink[] {
  return backlinks(
    encyclopedia,
    language,
    (target, from) => target.kind === 'term' && target.id === id && from.language === language,
  );
}

function backlinks(
  { articles }: Encyclopedia,
  language: Language,
  isTarget: (target: LinkTarget, from: Article) => boolean,
): Backlink[] {
  return articles
    .map((article) => ({
      article,
      sections: [
        ...new Set(article.links.filter(({ target }) => isTarget(target, article)).map(({ section }) => section)),
      ],
    }))
    .filter(({ sections }) => sections.length > 0)
    .sort(
      (a, b) =>
        Number(b.article.language === language) - Number(a.article.language === language) ||
        byTitle(a.article.language)(a.article.title, b.article.title),
    );
}
