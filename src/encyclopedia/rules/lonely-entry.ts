/** No entry is an orphan and none is a dead end: each is linked from another entry and leads on to another. */
import { mainLanguage } from '../../site.ts';
import type { Article } from '../encyclopedia.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const lonelyEntry: Rule = (encyclopedia, { unread }) => {
  const { articles, terms } = encyclopedia;
  const slugs = new Set(articles.map(({ slug }) => slug));
  const ids = new Set(terms.map(({ id }) => id));
  // An article that could not be read, or whose link is dead, may be the one that links.
  const isBroken = articles.some(({ links }) =>
    links.some(
      ({ target }) =>
        target.kind === 'unknown' ||
        (target.kind === 'article' && !slugs.has(target.slug)) ||
        (target.kind === 'term' && !ids.has(target.id)),
    ),
  );
  if (unread.size > 0 || isBroken || slugs.size < 2) return [];
  // A translation follows its original.
  return articles
    .filter(({ language }) => language === mainLanguage)
    .flatMap((article): Problem[] => {
      const { slug, placeOf } = article;
      const place = placeOf(['title']);
      const orphan = !articles.some((other) => other.slug !== slug && leadsTo(other, slug));
      const deadEnd = !articles.some((other) => other.slug !== slug && leadsTo(article, other.slug));
      return [
        ...(orphan
          ? [{ place, rule, message: `no other entry links to "${slug}"`, instead: 'link it where a reader needs it' }]
          : []),
        ...(deadEnd
          ? [{ place, rule, message: `"${slug}" links to no other entry`, instead: 'link the entries it speaks of' }]
          : []),
      ];
    });
};

const rule = 'lonely-entry';

/** A link in the text, in either language; what stands under "See also" does not count: nobody reads it in passing. */
function leadsTo({ links }: Article, slug: string): boolean {
  return links.some(({ target }) => target.kind === 'article' && target.slug === slug);
}
