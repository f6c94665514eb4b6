/** Every heading carries an id chosen by hand, in ASCII, and stands at depth 2 or 3 under one of the depth above. */
import type { Section } from '../encyclopedia.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const form = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** Of references, their uses and footnotes: see `reference-id.ts`. */
const reserved = /^(?:[rc]\d|note-)/;
const taken = new Set(['text', 'contents', 'references', 'links-here', 'see-also', 'notes', 'foot', 'q']);

export const headingId: Rule = ({ articles }) =>
  articles.flatMap(({ sections }) => {
    const headings = sections.filter((section) => section.depth > 1 || section.title !== '');
    return [
      ...headings.flatMap(judgeId),
      ...headings.flatMap((heading, index) => judgeDepth(heading, headings[index - 1])),
    ];
  });

function judgeId({ id, title, place }: Section): Problem[] {
  const suggestion = suggest(title);
  if (id === undefined) {
    return [
      {
        place,
        rule: 'heading-id',
        message: `the heading "${title}" has no id`,
        instead: `write: ${title} {/* #${suggestion} */}`,
      },
    ];
  }
  if (form.test(id) && !reserved.test(id) && !taken.has(id)) return [];
  return [
    {
      place,
      rule: 'heading-id',
      message: form.test(id) ? `the id "${id}" belongs to the page itself` : `"${id}" is not an id`,
      instead: `write lower-case ASCII words joined by hyphens, such as #${suggestion}`,
    },
  ];
}

function judgeDepth({ depth, title, place }: Section, before: Section | undefined): Problem[] {
  if ((depth === 2 || depth === 3) && depth - (before?.depth ?? 1) <= 1) return [];
  const right = Math.min(3, (before?.depth ?? 1) + 1);
  return [
    {
      place,
      rule: 'heading-id',
      message: `the heading "${title}" stands at depth ${depth}`,
      instead: `write it with ${'#'.repeat(right)}; the title of the page is its only heading of depth 1`,
    },
  ];
}

/** An id that a heading's author might choose: its words, in ASCII. */
function suggest(title: string): string {
  const small = new Set(['a', 'an', 'and', 'in', 'of', 'the', 'to']);
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => !small.has(word));
  return words.slice(0, 4).join('-') || 'a-name-in-ascii';
}
