/** The order of titles in a language. */
import { languageTag, type Language } from '../../site.ts';

const collators = new Map<Language, Intl.Collator>();

export function byTitle(language: Language): (a: string, b: string) => number {
  const collator =
    collators.get(language) ??
    new Intl.Collator(`${languageTag[language]}-u-co-${language === 'zh-cn' ? 'pinyin' : 'standard'}`);
  collators.set(language, collator);
  // Equal for the collator is not equal: the order must not depend on the order of files.
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
