/** How the entries of a language link to one another: each once a pair, however many links there are. */
import type { Language } from '../../site.ts';
import type { Article, Encyclopedia } from '../encyclopedia.ts';
import type { Category } from '../schema/category.ts';
import { categoriesIn } from './categories.ts';
import { byTitle } from './sort.ts';

export interface LinkedEntry {
  article: Article;
  to: Article[];
  from: Article[];
}

export interface LinkMap {
  groups: { category: Category; entries: LinkedEntry[] }[];
  /** Pairs that are linked, by their slugs; `mutual` where each links to the other. */
  pairs: { ends: readonly [string, string]; mutual: boolean }[];
}

export function linkMap(encyclopedia: Encyclopedia, language: Language): LinkMap {
  const categories = categoriesIn(encyclopedia, language);
  const articles = categories.flatMap(({ articles: ofCategory }) => ofCategory);
  const compare = byTitle(language);
  const sorted = (some: Article[]) => some.sort((a, b) => compare(a.title, b.title));
  const targets = new Map(articles.map((article) => [article.slug, targetsOf(article)]));
  const links = (from: Article, to: Article) => targets.get(from.slug)?.has(to.slug) ?? false;
  const groups = categories.map(({ articles: ofCategory, ...category }) => ({
    category,
    entries: ofCategory.map((article) => ({
      article,
      to: sorted(articles.filter((other) => links(article, other))),
      from: sorted(articles.filter((other) => links(other, article))),
    })),
  }));
  const pairs = articles.flatMap((a, index) =>
    articles.slice(index + 1).flatMap((b) => {
      const [there, back] = [links(a, b), links(b, a)];
      return there || back ? [{ ends: [a.slug, b.slug] as const, mutual: there && back }] : [];
    }),
  );
  return { groups, pairs };
}

/** The entries in its own language that an entry links to, itself left out. */
function targetsOf({ links, language, slug }: Article): Set<string> {
  return new Set(
    links.flatMap(({ target }) =>
      target.kind === 'article' && target.language === language && target.slug !== slug ? [target.slug] : [],
    ),
  );
}
