/** What readers ask is answered by a place that is there, and each question by one of them. */
import { languages, type Language } from '../../site.ts';
import { anchorsOf, findArticle, type Encyclopedia } from '../encyclopedia.ts';
import { readSpot } from '../join/forwarding.ts';
import { normalizeText } from '../name-key.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const rule = 'asked-place';

export const askedPlace: Rule = (encyclopedia, { unread }) =>
  languages.flatMap((language) => {
    const first = new Map<string, string>();
    return encyclopedia.asked[language].flatMap(({ link, phrases, place }): Problem[] => [
      ...(unread.has(`${language}/${readSpot(link).page}`) || isThere(encyclopedia, language, link)
        ? []
        : [
            {
              place,
              rule,
              message: `"${link}" is not there`,
              instead: 'write the address of an entry, a section, a term or a person',
            },
          ]),
      ...phrases.flatMap((phrase): Problem[] => {
        const key = normalizeText(phrase);
        const other = first.get(key);
        first.set(key, link);
        return other === undefined
          ? []
          : [
              {
                place,
                rule,
                message: `"${phrase}" is asked of "${other}" as well`,
                instead: 'leave it where it is answered best',
              },
            ];
      }),
    ]);
  });

/** An entry, a section of it, a term that the language has, or a person. */
function isThere(encyclopedia: Encyclopedia, language: Language, link: string): boolean {
  const { page, id } = readSpot(link);
  if (page === 'glossary')
    return encyclopedia.terms.some((term) => term.id === id && term.definitions[language] !== undefined);
  if (page === 'people') return encyclopedia.people.some((person) => person.id === id);
  const article = findArticle(encyclopedia, language, page);
  return article !== undefined && (id === undefined || anchorsOf(article).includes(id));
}
