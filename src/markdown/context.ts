/** What an article's text needs to know of the rest of the encyclopedia to become a page. */
import type { Figure, LinkTarget, Role, Term } from '../encyclopedia/encyclopedia.ts';
import type { Place } from '../encyclopedia/problem.ts';
import type { ArticleFields } from '../encyclopedia/schema/article.ts';
import type { Words } from '../encyclopedia/schema/interface.ts';
import type { Language } from '../site.ts';

export interface Translation {
  /** BCP 47 tag. */
  tag: string;
  title: string;
  href: string;
}

export interface ArticleContext {
  file: string;
  language: Language;
  slug: string;
  fields: ArticleFields;
  placeOf: (path: readonly PropertyKey[]) => Place;
  words: Words;
  roles: readonly Role[];
  figures: readonly Figure[];
  terms: readonly Term[];
  /** The same entry in other languages. */
  translations: readonly Translation[];
  /** Old ids that now lie under a new one in this page. */
  formerIds: ReadonlyMap<string, readonly string[]>;
  /** Where a line of the file is edited, when a place was configured. */
  editUrlOf: (line: number) => string | undefined;
  /** The language in which the reader gets an entry: the page's own where it has it. */
  languageOf: (slug: string) => Language;
  /** Address of a target as the page links to it, and its language where that differs. */
  addressOf: (target: LinkTarget) => { href: string; tag: string | undefined };
}
