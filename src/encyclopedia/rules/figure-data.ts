/** Every row of a figure cites a work, and every share that is drawn stands in the words of its row. */
import type { Figure } from '../encyclopedia.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const figureData: Rule = ({ figures }) => figures.flatMap((figure) => [...uncited(figure), ...untold(figure)]);

function uncited({ rows, texts, placeOf }: Figure): Problem[] {
  return rows.flatMap((_row, index) => {
    const ofRow = texts.filter(({ path }) => path[0] === 'rows' && path[1] === index);
    const languages = new Set(ofRow.map(({ language }) => language));
    if (languages.size === 0) return [problem(placeOf(['rows', index]), 'this row says nothing', 'write its words')];
    return [...languages]
      .filter((language) => ofRow.every((text) => text.language !== language || text.data.citations.length === 0))
      .map((language) =>
        problem(placeOf(['rows', index]), `this row cites no work in "${language}"`, 'add [@work] behind what it says'),
      );
  });
}

function untold(figure: Figure): Problem[] {
  if (figure.type !== 'bars') return [];
  return figure.rows.flatMap(({ bars }, index) => {
    const ofRow = figure.texts.filter(({ path }) => path[0] === 'rows' && path[1] === index);
    return bars.flatMap(({ share }, bar) => {
      // A decimal point or a longer number would be another share.
      const told = new RegExp(`(?<![\\d.])${String(share).replace('.', '\\.')}(?![\\d]|\\.\\d)`);
      const languages = new Set(ofRow.map(({ language }) => language));
      return [...languages]
        .filter((language) => !ofRow.some((text) => text.language === language && told.test(text.data.text)))
        .map((language) =>
          problem(
            figure.placeOf(['rows', index, 'bars', bar]),
            `the share ${share} that is drawn does not stand in the words of its row in "${language}"`,
            'say it there, or correct it',
          ),
        );
    });
  });
}

function problem(place: Problem['place'], message: string, instead: string): Problem {
  return { place, rule: 'figure-data', message, instead };
}
