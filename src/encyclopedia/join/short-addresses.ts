/**
 * Short addresses that lead to entries: `/cto/`, `/vpe/`, `/build-vs-buy/`. Abbreviations and names of the form "this vs
 * that" make one, as readers write these into an address; the other names of an entry are found by the search.
 */
import { languages } from '../../site.ts';
import { reservedSlugs } from '../address.ts';
import type { Encyclopedia } from '../encyclopedia.ts';
import { slugOf } from '../name-key.ts';
import { readSpot } from './forwarding.ts';

export interface ShortAddress {
  slug: string;
  /** The name that it is made of. */
  name: string;
  /** Slug of the entry. */
  to: string;
}

/** Sorted; a name that would lead to two entries, or that a page has already, makes none. */
export function shortAddresses(encyclopedia: Encyclopedia): ShortAddress[] {
  const { articles, moves } = encyclopedia;
  const taken = new Set<string>([
    ...reservedSlugs,
    ...articles.map(({ slug }) => slug),
    ...moves.map(({ from }) => readSpot(from).page),
    ...encyclopedia.several.map(({ name }) => slugOf(name)),
  ]);
  const found = new Map<string, ShortAddress>();
  const doubtful = new Set<string>();
  for (const { name, to } of namesOf(encyclopedia).filter((one) => isShort(one.name))) {
    const slug = slugOf(name);
    if (slug.length < 2 || taken.has(slug)) continue;
    const other = found.get(slug);
    if (other !== undefined && other.to !== to) doubtful.add(slug);
    found.set(slug, other ?? { slug, name, to });
  }
  return [...found.values()].filter(({ slug }) => !doubtful.has(slug)).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Other names of entries, and of the terms that an entry treats. */
function namesOf({ articles, terms }: Encyclopedia): { name: string; to: string }[] {
  const slugs = new Set(articles.map(({ slug }) => slug));
  return [
    ...articles.flatMap(({ aliases, slug }) => aliases.map((name) => ({ name, to: slug }))),
    ...terms.flatMap(({ aliases, article }) =>
      article === undefined || !slugs.has(article)
        ? []
        : languages.flatMap((language) => (aliases[language] ?? []).map((name) => ({ name, to: article }))),
    ),
  ];
}

/** `CTO`, `CAIO`, `build vs buy`; not `CTOs`, `C.T.O.`, `R&D`. */
function isShort(name: string): boolean {
  return /^[A-Z][A-Z0-9]{1,5}$/.test(name) || /^[\w-]+( [\w-]+)? vs [\w-]+( [\w-]+)?$/i.test(name);
}
