/** An address belongs to one page: no article takes the name of a page of the site, and no two differ only in hyphens. */
import { reservedSlugs } from '../address.ts';
import type { Rule } from './rule.ts';

export const duplicateSlug: Rule = ({ articles }) => {
  const seen = new Map<string, string>();
  return articles.flatMap(({ language, slug, file }) => {
    const key = `${language}/${slug.replaceAll('-', '')}`;
    const other = seen.get(key);
    seen.set(key, other ?? file);
    const place = { file, line: 1, column: 1 };
    if ((reservedSlugs as readonly string[]).includes(slug)) {
      return [
        {
          place,
          rule: 'duplicate-slug',
          message: `"${slug}" is the address of a page of the site`,
          instead: 'choose another name for the file',
        },
      ];
    }
    if (other === undefined) return [];
    return [
      {
        place,
        rule: 'duplicate-slug',
        message: `the slug "${slug}" is that of ${other} but for its hyphens`,
        instead: 'merge the two entries or choose another name',
      },
    ];
  });
};
