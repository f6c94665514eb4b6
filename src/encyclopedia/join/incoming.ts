/** Every single link to a page, by the id that it leads to: where it stands and the sentence that holds it. */
import type { Language } from '../../site.ts';
import type { Article, Encyclopedia, Link, LinkTarget, Section } from '../encyclopedia.ts';
import { byTitle } from './sort.ts';

export interface IncomingLink {
  from: Article;
  /** The section that the link stands in: the lead, or one with an id. */
  section: Section | undefined;
  link: Link;
}

/** Id to the links that lead there; `''` is the page itself. */
export type Incoming = ReadonlyMap<string, IncomingLink[]>;

export function linksToArticle(encyclopedia: Encyclopedia, { language, slug }: Article): Incoming {
  return incoming(encyclopedia, language, (target) =>
    target.kind === 'article' && target.slug === slug && target.language === language ? (target.id ?? '') : undefined,
  );
}

/** Links to the glossary of a language, by term. */
export function linksToTerms(encyclopedia: Encyclopedia, language: Language): Incoming {
  return incoming(encyclopedia, language, (target, from) =>
    target.kind === 'term' && from.language === language ? target.id : undefined,
  );
}

/** Those of the reader's language first, then by title; those of one entry in the order of its text. */
function incoming(
  { articles }: Encyclopedia,
  language: Language,
  idOf: (target: LinkTarget, from: Article) => string | undefined,
): Incoming {
  const found = new Map<string, IncomingLink[]>();
  const sorted = [...articles].sort(
    (a, b) =>
      Number(b.language === language) - Number(a.language === language) || byTitle(a.language)(a.title, b.title),
  );
  for (const from of sorted) {
    for (const { id: own, link } of inOrder(from)) {
      const id = idOf(link.target, from);
      if (id === undefined) continue;
      const section = from.sections.find((one) => one.id === own);
      found.set(id, [...(found.get(id) ?? []), { from, section, link }]);
    }
  }
  return found;
}

/** Links that were written and those that were found, together as the text has them. */
function inOrder({ links }: Article): { id: string | undefined; link: Link }[] {
  return [...links]
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map((link) => ({ id: link.section, link }));
}
