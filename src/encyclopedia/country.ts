/** The name of a country, by its ISO code, in a language. */
import { languageTag, type Language } from '../site.ts';

const names = new Map<Language, Intl.DisplayNames>();

export function countryName(code: string, language: Language): string {
  const display = names.get(language) ?? new Intl.DisplayNames(languageTag[language], { type: 'region' });
  names.set(language, display);
  return display.of(code) ?? code;
}
