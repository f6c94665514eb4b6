/** What belongs to what: marks where rows and columns meet, joined along the row. */
import type { MatrixFields } from '../encyclopedia/schema/figure.ts';
import type { Drawn } from './figure-bars.ts';
import { headRow, labelledRow, type FigureWords } from './figure.ts';
import { element, text, type ElementNode } from './nodes.ts';

type Mark = MatrixFields['rows'][number]['cells'][number]['mark'];

const height = 28;
const radius = 7;

export function drawMatrix(
  { corner, columns, basis, half, rows }: MatrixFields,
  { say, name, cite }: FigureWords,
): Drawn {
  const heads = [...columns, ...(basis === undefined ? [] : [basis])];
  const labels = heads.map(name);
  const key = half === undefined ? [] : [element('p', { className: ['read'] }, [halfMark(), text(' '), ...say(half)])];
  return {
    drawing: [
      element('div', { className: ['matrix', `of-${columns.length}`] }, [
        element('div', { className: ['heads'] }, [
          element('span', {}, []),
          element(
            'div',
            {},
            columns.map((column) => element('span', {}, say(column))),
          ),
        ]),
        ...rows.map(({ label, cells }) =>
          element('div', {}, [element('span', {}, say(label)), marks(cells.map(({ mark }) => mark))]),
        ),
      ]),
      ...key,
    ],
    table: [
      headRow([corner, ...heads].map(say)),
      element(
        'tbody',
        {},
        rows.map((row, index) =>
          labelledRow(say(row.label), labels, [
            ...row.cells.map(({ text: words }, cell) => orDash(cite(words, ['rows', index, 'cells', cell, 'text']))),
            ...(basis === undefined ? [] : [orDash(cite(row.basis, ['rows', index, 'basis']))]),
          ]),
        ),
      ),
    ],
  };
}

function orDash<Node>(content: Node[]): (Node | { type: 'text'; value: string })[] {
  return content.length === 0 ? [text('–')] : content;
}

/** One drawing a row, as wide as its columns: everything stands at hundredths of it. */
function marks(row: readonly Mark[]): ElementNode {
  const at = (index: number) => `${Math.round((10000 * (index + 0.5)) / row.length) / 100}%`;
  const drawn = row.flatMap((mark, index) => (mark === undefined ? [] : [index]));
  const [first, last] = [drawn.at(0), drawn.at(-1)];
  const y = String(height / 2);
  const joined =
    first === undefined || last === undefined || first === last
      ? []
      : [element('line', { x1: at(first), x2: at(last), y1: y, y2: y }, [])];
  const circles = row.map((mark, index) =>
    mark === undefined
      ? element('circle', { className: ['none'], cx: at(index), cy: y, r: '1.5' }, [])
      : element('circle', { className: [mark], cx: at(index), cy: y, r: String(radius) }, []),
  );
  return element('svg', { height: String(height) }, [...joined, ...circles]);
}

/** The mark of the key, beside its words. */
function halfMark(): ElementNode {
  const size = String(2 * radius + 2);
  const middle = String(radius + 1);
  return element('svg', { width: size, height: size }, [
    element('circle', { className: ['half'], cx: middle, cy: middle, r: String(radius) }, []),
  ]);
}
