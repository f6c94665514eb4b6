/** A name of data as the reader of a language is told it: in that language, or in English where it has none. */
import { languageTag, type Language } from '../site.ts';
import type { NameByLanguage } from './schema/shared.ts';

export interface NameIn {
  text: string;
  /** Set where the name is in another language than the page. */
  tag: string | undefined;
}

export function nameIn(names: NameByLanguage, language: Language): NameIn {
  const own = names[language];
  return own === undefined ? { text: names.en, tag: languageTag.en } : { text: own, tag: undefined };
}
