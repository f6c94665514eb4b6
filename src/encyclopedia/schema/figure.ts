import { z } from 'zod';
import { inlineMarkdown, localized, plain } from './shared.ts';

const words = localized(plain);
const cited = localized(inlineMarkdown);

const frame = {
  title: words,
  /** What to keep in mind when reading it, cited where it states a fact. */
  note: cited.optional(),
};

/** Shares of a hundred, such as the answers of surveys: a bar each, under the words that say whom they are of. */
const bars = z.strictObject({
  type: z.literal('bars'),
  ...frame,
  /** The heads of the table: of the labels, and of each cell behind them. */
  heads: z.array(words).min(2),
  rows: z
    .array(
      z.strictObject({
        label: words,
        /** Who was asked, in the few words that stand in the drawing. */
        of: words.optional(),
        /** What the table says beside the label; together they cite. */
        cells: z.array(cited).min(1),
        bars: z.array(z.strictObject({ label: words, share: z.number().min(0).max(100) })).default([]),
      }),
    )
    .min(1),
});

/** What belongs to what: a mark where a row and a column meet, with the words for it. */
const matrix = z.strictObject({
  type: z.literal('matrix'),
  ...frame,
  /** The head of the rows' labels. */
  corner: words,
  columns: z.array(words).min(2).max(6),
  /** The head of what each row rests on, where rows cite as a whole. */
  basis: words.optional(),
  /** What a half-filled mark means, where one is drawn. */
  half: words.optional(),
  rows: z
    .array(
      z.strictObject({
        label: words,
        /** One a column; `{}` where nothing meets. */
        cells: z.array(z.strictObject({ mark: z.enum(['full', 'half']).optional(), text: cited.optional() })),
        basis: cited.optional(),
      }),
    )
    .min(1),
});

/** A figure; its id is the name of its file. It is drawn, and it is told in a table under the drawing. */
export const figureSchema = z.discriminatedUnion('type', [bars, matrix]).superRefine((figure, context) => {
  const columns = figure.type === 'bars' ? figure.heads.length - 1 : figure.columns.length;
  figure.rows.forEach(({ cells }, index) => {
    if (cells.length === columns) return;
    const message = `holds ${cells.length} cells for ${columns} columns | write one a column`;
    context.addIssue({ code: 'custom', message, path: ['rows', index, 'cells'] });
  });
});

export type FigureFields = z.infer<typeof figureSchema>;
export type BarsFields = Extract<FigureFields, { type: 'bars' }>;
export type MatrixFields = Extract<FigureFields, { type: 'matrix' }>;
