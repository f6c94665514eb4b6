/** Text as it is written to text as people say it: "CTOs" is "C-T-Os", "R&D" is "R and D". */
import { spokenLanguage } from './languages.ts';

/** Capitals, with the sign between them that some have; a plural or a genitive may follow, letters may not stand around. */
const abbreviation = /(?<![\p{Script=Latin}\p{N}&])([A-Z](?:&?[A-Z]){1,5})(s|[’']s)?(?![\p{Script=Latin}\p{N}])/gu;

export function asSpoken(text: string, tag: string): string {
  const { said, words, spelled, signs } = spokenLanguage(tag);
  const letters = text
    // The joiner holds a citation to its word.
    .replace(/[\u2060\u00ad]/g, '')
    .replace(abbreviation, (_whole, capitals: string, ending: string | undefined) => {
      const known = said[capitals];
      const spoken = known ?? (words.includes(capitals) ? capitals : capitals.replace('&', '').split('').join(spelled));
      return spoken + (ending ?? '');
    });
  return signs
    .reduce((result, [sign, name]) => result.replace(sign, name), letters)
    .replace(/\s+/g, ' ')
    .trim();
}
