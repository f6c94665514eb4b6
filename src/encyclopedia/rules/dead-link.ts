/** Every link inside the encyclopedia leads to an entry, a section, a term, a role or a category that exists. */
import { languages } from '../../site.ts';
import { anchorsOf, findArticle, type Encyclopedia, type LinkTarget } from '../encyclopedia.ts';
import { readSpot } from '../join/forwarding.ts';
import { nearest } from '../nearest.ts';
import type { Place, Problem } from '../problem.ts';
import type { Known, Rule } from './rule.ts';

export const deadLink: Rule = (encyclopedia, known) => [
  ...encyclopedia.articles.flatMap((article) =>
    article.links
      .filter((link) => !link.automatic)
      .flatMap(({ target, place }) => judgeTarget(encyclopedia, known, target, place)),
  ),
  ...fieldLinks(encyclopedia, known),
];

function judgeTarget(encyclopedia: Encyclopedia, { unread }: Known, target: LinkTarget, place: Place): Problem[] {
  if (target.kind === 'external') return [];
  if (target.kind === 'unknown') {
    return [
      dead(
        place,
        `"${target.url}" leads to no article`,
        'link to its file, as in ./cto-vs-cio.mdx#strategic-level, or to term:<id>',
      ),
    ];
  }
  if (target.kind === 'term') {
    if (unread.has(`glossary/${target.id}`)) return [];
    const ids = encyclopedia.terms.map(({ id }) => id);
    return ids.includes(target.id)
      ? []
      : [dead(place, `there is no term "${target.id}"`, suggestion('term:', target.id, ids))];
  }
  const { language, slug, id } = target;
  if (unread.has(`${language}/${slug}`)) return [];
  const article = findArticle(encyclopedia, language, slug);
  if (article === undefined) {
    const slugs = encyclopedia.articles.filter((other) => other.language === language).map((other) => other.slug);
    return [dead(place, `there is no entry content/articles/${language}/${slug}.mdx`, suggestion('', slug, slugs))];
  }
  if (id === undefined) return [];
  const ids = anchorsOf(article);
  return ids.includes(id) ? [] : [dead(place, `"${slug}" has no section #${id}`, suggestion('#', id, ids))];
}

/** Links that stand in fields rather than in text. */
function fieldLinks(encyclopedia: Encyclopedia, known: Known): Problem[] {
  const { articles, terms, roles, people, timeline, categories } = encyclopedia;
  const { unread } = known;
  const unreadIn = (...folders: string[]) =>
    [...unread]
      .map((name) => name.split('/'))
      .flatMap(([folder = '', name = '']) => (folders.includes(folder) ? [name] : []));
  const slugs = [...new Set([...articles.map(({ slug }) => slug), ...unreadIn(...languages)])];
  const check = (name: string, names: string[], what: string, place: Place): Problem[] =>
    names.includes(name) ? [] : [dead(place, `there is no ${what} "${name}"`, suggestion('', name, names))];
  /** In every language that has the entry. */
  const checkAddress = (address: string, place: Place): Problem[] => {
    const { page: slug, id } = readSpot(address);
    const versions = languages.filter((language) => findArticle(encyclopedia, language, slug) !== undefined);
    const [first] = versions.flatMap((language) =>
      judgeTarget(encyclopedia, known, { kind: 'article', language, slug, id }, place),
    );
    return versions.length === 0 ? check(slug, slugs, 'entry', place) : first === undefined ? [] : [first];
  };
  const termIds = [...terms.map(({ id }) => id), ...unreadIn('glossary')];
  const roleIds = [...roles.map(({ id }) => id), ...unreadIn('roles')];
  const categoryIds = categories.map(({ id }) => id);
  return [
    ...articles.flatMap(({ see, roles: ownRoles, category, placeOf }) => [
      ...see.flatMap((slug, index) => check(slug, slugs, 'entry', placeOf(['see', index]))),
      ...ownRoles.flatMap((role, index) => check(role, roleIds, 'role', placeOf(['roles', index]))),
      ...(category === '' ? [] : check(category, categoryIds, 'category', placeOf(['category']))),
    ]),
    ...terms.flatMap(({ see, article, placeOf }) => [
      ...see.flatMap((id, index) => check(id, termIds, 'term', placeOf(['see', index]))),
      ...(article === undefined ? [] : check(article, slugs, 'entry', placeOf(['article']))),
    ]),
    ...roles.flatMap(({ article, placeOf }) =>
      article === undefined ? [] : check(article, slugs, 'entry', placeOf(['article'])),
    ),
    ...people.flatMap(({ article, placeOf }) =>
      article === undefined ? [] : checkAddress(article, placeOf(['article'])),
    ),
    ...timeline.flatMap(({ link, placeOf }) => checkAddress(link, placeOf(['link']))),
  ];
}

function dead(place: Place, message: string, instead: string): Problem {
  return { place, rule: 'dead-link', message, instead };
}

function suggestion(prefix: string, wanted: string, known: readonly string[]): string {
  const close = nearest(wanted, known, 3);
  return close.length === 0
    ? 'remove the link or create what it names'
    : `did you mean ${close.map((name) => prefix + name).join(', ')}?`;
}
