/** The parameter of a page that exists in every language: nothing for the main one, which stands at the root. */
import { languages, mainLanguage, type Language } from '../site.ts';
import { pathOf } from '../encyclopedia/address.ts';

export function languagePaths() {
  return languages.map((language) => ({
    params: { language: language === mainLanguage ? undefined : language },
    props: { language },
  }));
}

/** The addresses of a page that exists in every language. */
export function versionsOf(page: string): { language: Language; path: string }[] {
  return languages.map((language) => ({ language, path: pathOf(language, page) }));
}
