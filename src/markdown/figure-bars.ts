/** Shares as bars: every label stands in text above its bar, so that nothing shrinks. */
import type { BarsFields } from '../encyclopedia/schema/figure.ts';
import { headRow, labelledRow, type FigureWords } from './figure.ts';
import { element, text, type ElementNode } from './nodes.ts';

export function drawBars({ heads, rows }: BarsFields, { say, name, cite }: FigureWords): Drawn {
  const labels = heads.slice(1).map(name);
  return {
    drawing: rows
      .filter(({ bars }) => bars.length > 0)
      .map(({ label, of, bars }) =>
        element('div', { className: ['bars'] }, [
          element('div', {}, [
            element('b', {}, say(label)),
            ...(of === undefined ? [] : [element('span', {}, say(of))]),
          ]),
          ...bars.map((bar) => element('div', {}, [rectangle(bar.share), text(` ${bar.share}% `), ...say(bar.label)])),
        ]),
      ),
    table: [
      headRow(heads.map(say)),
      element(
        'tbody',
        {},
        rows.map(({ label, cells }, row) =>
          labelledRow(
            say(label),
            labels,
            cells.map((cell, index) => cite(cell, ['rows', row, 'cells', index])),
          ),
        ),
      ),
    ],
  };
}

/** The whole is outlined, the share is filled. */
function rectangle(share: number): ElementNode {
  return element('svg', { height: '14' }, [
    element('rect', { className: ['whole'], width: '100%', height: '14' }, []),
    element('rect', { width: `${share}%`, height: '14' }, []),
  ]);
}

export interface Drawn {
  drawing: ElementNode[];
  table: ElementNode[];
}
