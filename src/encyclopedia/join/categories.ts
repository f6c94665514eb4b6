/** The categories that have entries in a language, each with its entries by title. */
import type { Language } from '../../site.ts';
import { articlesIn, type Article, type Encyclopedia } from '../encyclopedia.ts';
import type { Category } from '../schema/category.ts';
import { byTitle } from './sort.ts';

export interface FilledCategory extends Category {
  articles: Article[];
}

export function categoriesIn(encyclopedia: Encyclopedia, language: Language): FilledCategory[] {
  const compare = byTitle(language);
  return encyclopedia.categories
    .map((category) => ({
      ...category,
      articles: articlesIn(encyclopedia, language)
        .filter((article) => article.category === category.id)
        .sort((a, b) => compare(a.title, b.title)),
    }))
    .filter(({ articles }) => articles.length > 0);
}
