/** The same entry has the same section ids in every language, in the same order. */
import { mainLanguage } from '../../site.ts';
import { findArticle, type Article } from '../encyclopedia.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const translationIds: Rule = (encyclopedia, { unread }) =>
  encyclopedia.articles
    .filter(({ language, slug }) => language !== mainLanguage && !unread.has(`${mainLanguage}/${slug}`))
    .flatMap((article): Problem[] => {
      const original = findArticle(encyclopedia, mainLanguage, article.slug);
      return original === undefined ? [withoutOriginal(article)] : compare(article, original);
    });

function withoutOriginal({ file, slug }: Article): Problem {
  return {
    place: { file, line: 1, column: 1 },
    rule: 'translation-ids',
    message: `there is no entry "${slug}" in the main language`,
    instead: `name the file as content/articles/${mainLanguage}/<slug>.mdx is named`,
  };
}

function compare(article: Article, original: Article): Problem[] {
  const wanted = original.sections.flatMap(({ id }) => id ?? []);
  const own = article.sections.flatMap(({ id }) => id ?? []);
  const extra = article.sections
    .filter(({ id }) => id !== undefined && !wanted.includes(id))
    .map(({ id, title, place }) => ({
      place,
      rule: 'translation-ids',
      message: `"${title}" has the id "${id}", which ${original.file} has not`,
      instead: `use one of its ids: ${wanted.filter((name) => !own.includes(name)).join(', ') || 'none is left'}`,
    }));
  const missing = wanted.filter((id) => !own.includes(id));
  const end = { file: article.file, line: article.sections.at(-1)?.place.line ?? 1, column: 1 };
  const absent =
    missing.length === 0
      ? []
      : [
          {
            place: end,
            rule: 'translation-ids',
            message: `sections of ${original.file} are missing: ${missing.join(', ')}`,
            instead: 'write them, or give the sections that are there these ids',
          },
        ];
  const problems = [...extra, ...absent];
  if (problems.length > 0 || own.join() === wanted.join()) return problems;
  const first = own.findIndex((id, index) => id !== wanted[index]);
  const section = article.sections.filter(({ id }) => id !== undefined)[first];
  return [
    {
      place: section?.place ?? end,
      rule: 'translation-ids',
      message: `the section "${own[first]}" stands where ${original.file} has "${wanted[first]}"`,
      instead: 'put the sections in the same order',
    },
  ];
}
