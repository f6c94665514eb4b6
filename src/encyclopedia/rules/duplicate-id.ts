/** An id stands once in a page: a section's, that of a comparison's cell, a person's, or that of a point of the timeline. */
import type { Encyclopedia } from '../encyclopedia.ts';
import { figureId } from '../figure-id.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const duplicateId: Rule = (encyclopedia) => [
  ...inArticles(encyclopedia),
  ...inList(encyclopedia.people),
  ...inList(encyclopedia.timeline),
];

function inList(items: readonly (Encyclopedia['people'] | Encyclopedia['timeline'])[number][]): Problem[] {
  const seen = new Map<string, number>();
  return items.flatMap(({ id, placeOf }) => {
    const place = placeOf(['id']);
    const line = seen.get(id);
    seen.set(id, line ?? place.line);
    if (line === undefined) return [];
    const message = `the id "${id}" stands already on line ${line}`;
    return [{ place, rule: 'duplicate-id', message, instead: 'choose another id for the newer of the two' }];
  });
}

function inArticles({ articles }: Encyclopedia): Problem[] {
  return articles.flatMap(({ sections, cells, figures, components }) => {
    const seen = new Map<string, number>();
    const problems = sections.flatMap(({ id, title, place }) => {
      if (id === undefined) return [];
      const line = seen.get(id);
      seen.set(id, line ?? place.line);
      if (line === undefined && !cells.includes(id) && !figures.map(figureId).includes(id)) return [];
      const other =
        line === undefined
          ? `is the address of a ${cells.includes(id) ? 'cell of the comparison' : 'figure'} in this page`
          : `stands already on line ${line}`;
      return [
        {
          place,
          rule: 'duplicate-id',
          message: `the id "${id}" of "${title}" ${other}`,
          instead: 'choose another id for the newer of the two',
        },
      ];
    });
    const repeated = cells.find((cell, index) => cells.indexOf(cell) !== index);
    const second = components.filter(({ name }) => name === 'Comparison')[1];
    if (repeated === undefined || second === undefined) return problems;
    return [
      ...problems,
      {
        place: second.place,
        rule: 'duplicate-id',
        message: `the cell "${repeated}" is shown twice in the page`,
        instead: 'name other rows or roles in one of the two comparisons',
      },
    ];
  });
}
