/** Every work with the entries and terms that cite it. */
import type { Language } from '../../site.ts';
import { pathOf } from '../address.ts';
import type { Article, Encyclopedia, Role, Term } from '../encyclopedia.ts';
import { referenceId } from '../reference-id.ts';
import type { Work } from '../schema/work.ts';
import { workSortKey } from '../work-text.ts';

export interface CitedWork {
  work: Work;
  articles: Article[];
  terms: Term[];
  roles: Role[];
}

export function bibliographyOf({ works, articles, terms, roles }: Encyclopedia): CitedWork[] {
  return [...works.values()]
    .map(({ work }) => ({
      work,
      articles: articles.filter(({ uses }) => uses.some((use) => use.work === work.id)),
      terms: terms.filter(({ definitions }) =>
        Object.values(definitions).some(({ citations }) => citations.some((citation) => citation.work === work.id)),
      ),
      roles: roles.filter(({ texts }) =>
        texts.some(({ data }) => data.citations.some((citation) => citation.work === work.id)),
      ),
    }))
    .sort((a, b) => {
      const [left, right] = [workSortKey(a.work), workSortKey(b.work)];
      return left < right ? -1 : left > right ? 1 : a.work.id < b.work.id ? -1 : 1;
    });
}

/** The pages that cite a work, those of the reader's own language first, each at its reference. */
export function citingPages(
  { work, articles, terms }: CitedWork,
  language: Language,
  encyclopedia: Encyclopedia,
): { name: string; path: string; language: Language }[] {
  const ofArticles = [...articles]
    .sort((a, b) => Number(b.language === language) - Number(a.language === language) || (a.slug < b.slug ? -1 : 1))
    .map((article) => ({
      name: article.title,
      path: `${pathOf(article.language, article.slug)}#${referenceId(article.uses.find((use) => use.work === work.id)?.number ?? 1)}`,
      language: article.language,
    }));
  const defines = terms.some(({ definitions }) =>
    (definitions[language] ?? definitions.en)?.citations.some((citation) => citation.work === work.id),
  );
  if (!defines) return ofArticles;
  const term = terms[0];
  const fragment = term === undefined ? '' : `#${term.id}`;
  const name = encyclopedia.words[language].glossary;
  return [...ofArticles, { name, path: `${pathOf(language, 'glossary')}${fragment}`, language }];
}
