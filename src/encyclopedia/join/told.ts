/** What an address leads to for the reader of a language: in that language where it has the entry. */
import { languageTag, languages, type Language } from '../../site.ts';
import { pathOf } from '../address.ts';
import { findArticle, type Encyclopedia } from '../encyclopedia.ts';
import { readSpot } from './forwarding.ts';

export interface Told {
  /** The title of the entry, and of the section where the address has one, as a list of their language. */
  title: string;
  path: string;
  /** Set where it is in another language than the page. */
  tag: string | undefined;
}

export function toldAt(encyclopedia: Encyclopedia, language: Language, address: string): Told | undefined {
  const { page, id } = readSpot(address);
  const article = [language, ...languages].flatMap((one) => findArticle(encyclopedia, one, page) ?? [])[0];
  if (article === undefined) return undefined;
  const section = article.sections.find((one) => one.id === id && id !== undefined);
  return {
    title: [article.title, ...(section === undefined ? [] : [section.title])].join(
      encyclopedia.words[article.language].listSeparator,
    ),
    path: pathOf(article.language, page) + (id === undefined ? '' : `#${id}`),
    tag: article.language === language ? undefined : languageTag[article.language],
  };
}
