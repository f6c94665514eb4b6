/** A name leads to one thing: titles, aliases and misspellings of entries and terms are unique within a language. */
import { languages, type Language } from '../../site.ts';
import type { Encyclopedia } from '../encyclopedia.ts';
import type { Place, Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

interface Name {
  name: string;
  /** What it names: a slug, or a term's id. Two names of one thing may agree. */
  owner: string;
  place: Place;
}

export const duplicateAlias: Rule = (encyclopedia) =>
  languages.flatMap((language) => {
    const seen = new Map<string, Name>();
    return namesIn(encyclopedia, language).flatMap((entry): Problem[] => {
      const key = entry.name.toLowerCase().replace(/[\s-]+/g, ' ');
      const other = seen.get(key);
      if (other === undefined) {
        seen.set(key, entry);
        return [];
      }
      const same = other.owner === entry.owner;
      return [
        {
          place: entry.place,
          rule: 'duplicate-alias',
          message: `"${entry.name}" is a name of "${other.owner}" already (${other.place.file}:${other.place.line})`,
          instead: same ? 'remove one of the two' : 'keep it where a reader expects it and remove the other',
        },
      ];
    });
  });

function namesIn({ articles, terms }: Encyclopedia, language: Language): Name[] {
  const ofArticles = articles
    .filter((article) => article.language === language)
    .flatMap(({ title, aliases, misspellings, slug, placeOf }) => [
      { name: title, owner: slug, place: placeOf(['title']) },
      ...aliases.map((name, index) => ({ name, owner: slug, place: placeOf(['aliases', index]) })),
      ...misspellings.map((name, index) => ({ name, owner: slug, place: placeOf(['misspellings', index]) })),
    ]);
  const ofTerms = terms.flatMap(({ term, aliases, id, article, placeOf }) => {
    const title = term[language];
    // A term that an entry treats bears that entry's name by right.
    const own =
      article === undefined && title !== undefined
        ? [{ name: title, owner: id, place: placeOf(['term', language]) }]
        : [];
    const others = (aliases[language] ?? []).map((name, index) => ({
      name,
      owner: id,
      place: placeOf(['aliases', language, index]),
    }));
    return [...own, ...others];
  });
  return [...ofArticles, ...ofTerms];
}
