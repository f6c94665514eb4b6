/** Articles are text: they import nothing and compute nothing. Braces hold a section's id or why a paragraph needs no source. */
import type { Rule } from './rule.ts';

export const noExpression: Rule = ({ articles }) =>
  articles.flatMap(({ expressions }) =>
    expressions.map(({ text, place }) => ({
      place,
      rule: 'no-expression',
      message: `"${text.trim().split('\n')[0]}" is code`,
      instead: 'write text; an id stands at the end of its heading, {/* unsourced: why */} at the end of its paragraph',
    })),
  );
