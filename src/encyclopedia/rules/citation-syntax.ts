/** A bracket that begins with @ is a citation, and every citation can be read. */
import type { Rule } from './rule.ts';

export const citationSyntax: Rule = ({ articles, terms, roles, people, timeline, figures }) => {
  const blocks = articles.flatMap((article) => article.blocks);
  const data = [
    ...terms.flatMap(({ definitions }) => Object.values(definitions)),
    ...roles.flatMap(({ texts }) => texts.map((text) => text.data)),
    ...people.flatMap(({ tenures }) => tenures.flatMap(({ texts }) => Object.values(texts))),
    ...timeline.flatMap(({ texts }) => Object.values(texts)),
    ...figures.flatMap(({ texts }) => texts.map(({ data }) => data)),
  ];
  return [...blocks, ...data]
    .filter(({ text }) => text.includes('[@') || /\[[^\]]*@\w+[^\]]*\]/.test(text))
    .map(({ place }) => ({
      place,
      rule: 'citation-syntax',
      message: 'a citation here cannot be read',
      instead: 'write [@work] or [@work, p. 35; @other]: each work with its @, ids of letters, digits and underscores',
    }));
};
