/** Every paragraph, list item, table row, fact, name, definition, cell, tenure and point of the timeline that states something cites a work. */
import type { Article, Block, DataTexts, Encyclopedia } from '../encyclopedia.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const markable = new Set<Block['kind']>(['paragraph', 'list item']);

export const uncitedParagraph: Rule = (encyclopedia) => [
  ...encyclopedia.articles.flatMap((article) => [...article.blocks.flatMap(judgeBlock), ...judgeFacts(article)]),
  ...judgeData(encyclopedia),
];

function judgeBlock({ kind, text, cited, unsourced, place }: Block): Problem[] {
  if (unsourced !== undefined && /\d/.test(text)) {
    return [
      problem(
        place,
        `the ${kind} "${start(text)}" is marked as unsourced and holds a figure`,
        'cite the work that the figure is from',
      ),
    ];
  }
  if (cited || unsourced !== undefined) return [];
  const mark = markable.has(kind) ? ', or end it with {/* unsourced: why */} if it states no fact' : '';
  return [problem(place, `the ${kind} "${start(text)}" cites no work`, `add [@work] behind its last sentence${mark}`)];
}

/** A fact cites a work or links to the section that does; a name in another language cites. */
function judgeFacts({ facts, names, placeOf }: Article): Problem[] {
  const citation = /\[@/;
  const linkOrCitation = /\[@|\]\([#.]/;
  return [
    ...facts.flatMap(({ name, text }, index) =>
      linkOrCitation.test(text)
        ? []
        : [
            problem(
              placeOf(['facts', index]),
              `the fact "${name}" cites no work`,
              'add [@work], or link to the section that tells it: [text](#section)',
            ),
          ],
    ),
    ...Object.entries(names).flatMap(([tag, text]) =>
      citation.test(text)
        ? []
        : [problem(placeOf(['names', tag]), `the name in "${tag}" cites no work`, 'add [@work] behind it')],
    ),
  ];
}

function judgeData({ terms, roles, people, timeline }: Encyclopedia): Problem[] {
  const judgeTexts = (name: string, texts: DataTexts): Problem[] =>
    Object.values(texts)
      .filter(({ citations }) => citations.length === 0)
      .map(({ place }) => problem(place, `the ${name} cites no work`, 'add [@work] behind it'));
  const cells = roles.flatMap(({ id, texts }) =>
    texts
      .filter(({ data }) => data.citations.length === 0)
      .map(({ attribute, data }) =>
        problem(
          data.place,
          `the cell ${attribute} of "${id}" cites no work`,
          'add [@work], or leave the cell empty: {}',
        ),
      ),
  );
  return [
    ...terms.flatMap(({ id, definitions }) => judgeTexts(`definition of "${id}"`, definitions)),
    ...cells,
    ...people.flatMap(({ id, tenures }) => tenures.flatMap(({ texts }) => judgeTexts(`tenure of "${id}"`, texts))),
    ...timeline.flatMap(({ id, texts }) => judgeTexts(`text of "${id}"`, texts)),
  ];
}

function problem(place: Problem['place'], message: string, instead: string): Problem {
  return { place, rule: 'uncited-paragraph', message, instead };
}

function start(text: string): string {
  return text.length > 50 ? `${text.slice(0, 50).trimEnd()}…` : text;
}
