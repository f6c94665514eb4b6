/** A published id never dies: each id of the lock file is in its page, or `moved.yaml` says where it went. */
import { languages } from '../../site.ts';
import { reservedSlugs } from '../address.ts';
import { anchorsOf, type Encyclopedia } from '../encyclopedia.ts';
import type { Problem } from '../problem.ts';
import type { Known, Rule } from './rule.ts';

export const vanishedSection: Rule = (encyclopedia, known) => [
  ...vanished(encyclopedia, known),
  ...encyclopedia.moves.flatMap((move) => {
    const targetPage = move.to.split('#')[0] ?? '';
    const unreadTarget = isUnread(known, targetPage);
    if (unreadTarget || exists(encyclopedia, move.to)) return [];
    return [
      {
        place: move.place,
        rule: 'vanished-section',
        message: `"${move.from}" is forwarded to "${move.to}", which does not exist`,
        instead: 'forward it to an address that exists',
      },
    ];
  }),
];

function isUnread({ unread }: Known, page: string): boolean {
  return languages.some((language) => unread.has(`${language}/${page}`));
}

function vanished(encyclopedia: Encyclopedia, known: Known): Problem[] {
  const forwarded = new Set(encyclopedia.moves.map(({ from }) => from));
  return Object.entries(encyclopedia.lock.pages).flatMap(([page, ids]) => {
    if (isUnread(known, page) || forwarded.has(page)) return [];
    return ids.flatMap((id, index): Problem[] => {
      const address = `${page}#${id}`;
      if (forwarded.has(address) || exists(encyclopedia, address)) return [];
      return [
        {
          place: encyclopedia.lock.placeOf([page, index]),
          rule: 'vanished-section',
          message: `the published section ${address} is gone`,
          instead: `bring it back, or add to content/moved.yaml: ${address}: <its new address>`,
        },
      ];
    });
  });
}

/** Whether a page, or an id in it, exists in every language that has the page. */
function exists({ articles, terms, works }: Encyclopedia, address: string): boolean {
  const [page = '', id] = address.split('#');
  if (page === 'glossary' && id !== undefined) return terms.some((term) => term.id === id);
  if (page === 'bibliography' && id !== undefined) return works.has(id);
  if ((reservedSlugs as readonly string[]).includes(page)) return id === undefined;
  const versions = articles.filter((article) => article.slug === page);
  return versions.length > 0 && (id === undefined || versions.every((article) => anchorsOf(article).includes(id)));
}
