/** A figure with every text in it that cites. */
import type { DataTexts, Figure } from '../encyclopedia/encyclopedia.ts';
import type { FigureFields } from '../encyclopedia/schema/figure.ts';
import { languages, type Language } from '../site.ts';
import { dataTexts } from './data-text.ts';

type Localized = Partial<Record<Language, string | undefined>>;

export function figureOf(fields: FigureFields, id: string, file: string, placeOf: Figure['placeOf']): Figure {
  const texts = citedTexts(fields).flatMap(({ path, text }) => spread(path, dataTexts(text, placeOf, path)));
  return { ...fields, id, file, texts, placeOf };
}

function spread(path: readonly PropertyKey[], texts: DataTexts): Figure['texts'] {
  return languages.flatMap((language) => {
    const data = texts[language];
    return data === undefined ? [] : [{ path, language, data }];
  });
}

function citedTexts(figure: FigureFields): { path: readonly PropertyKey[]; text: Localized }[] {
  const note = figure.note === undefined ? [] : [{ path: ['note'], text: figure.note }];
  const cells =
    figure.type === 'bars'
      ? figure.rows.flatMap((row, index) =>
          row.cells.map((text, cell) => ({ path: ['rows', index, 'cells', cell], text })),
        )
      : figure.rows.flatMap((row, index) => [
          ...row.cells.flatMap(({ text }, cell) =>
            text === undefined ? [] : [{ path: ['rows', index, 'cells', cell, 'text'], text }],
          ),
          ...(row.basis === undefined ? [] : [{ path: ['rows', index, 'basis'], text: row.basis }]),
        ]);
  return [...note, ...cells];
}
