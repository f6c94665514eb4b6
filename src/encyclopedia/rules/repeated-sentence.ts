/** A sentence stands in one entry: what two entries need is told in one and linked from the other. */
import { languages } from '../../site.ts';
import type { Encyclopedia } from '../encyclopedia.ts';
import type { Place, Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Shorter ones ("None was found.") are idiom, not a text written twice. */
const fewestWords = 8;
const fewestCharacters = 16;

export const repeatedSentence: Rule = (encyclopedia) =>
  languages.flatMap((language) => {
    const seen = new Map<string, { slug: string; place: Place }>();
    return sentencesIn(encyclopedia, language).flatMap(({ sentence, slug, place }): Problem[] => {
      const key = normalize(sentence);
      if (key === undefined) return [];
      const first = seen.get(key);
      if (first === undefined) seen.set(key, { slug, place });
      if (first === undefined || first.slug === slug) return [];
      return [
        {
          place,
          rule: 'repeated-sentence',
          message: `"${sentence.length > 60 ? `${sentence.slice(0, 60).trimEnd()}…` : sentence}" stands in "${first.slug}" too (${first.place.file}:${first.place.line})`,
          instead: 'tell it in one of the two and link to its section from the other',
        },
      ];
    });
  });

function sentencesIn({ articles }: Encyclopedia, language: string): { sentence: string; slug: string; place: Place }[] {
  return articles
    .filter((article) => article.language === language)
    .flatMap(({ slug, blocks }) =>
      // A table may be introduced with the same words everywhere.
      blocks
        .filter(({ unsourced }) => unsourced === undefined)
        .flatMap(({ sentences, place }) => sentences.map((sentence) => ({ sentence, slug, place }))),
    );
}

/** Letters and figures only; `undefined` where the sentence is too short to be judged. */
function normalize(sentence: string): string | undefined {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const key = words.join(' ');
  return words.length >= fewestWords || (key.match(/\p{Script=Han}/gu) ?? []).length >= fewestCharacters
    ? key
    : undefined;
}
