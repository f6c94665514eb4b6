/** GFM tables: row heads, figures set flush, and a label in every cell for screens too narrow for columns. */
import type { Nodes, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { element, text } from './nodes.ts';
import { plainText } from './plain-text.ts';

/** A table of two columns reads on the narrowest screen as it is. */
const fewestStackedColumns = 3;

export function finishTables(tree: Nodes): void {
  visit(tree, 'table', (table) => {
    setScopes(table);
    setFigures(table);
    if ((table.children[0]?.children.length ?? 0) >= fewestStackedColumns) labelCells(table);
  });
}

function setScopes(table: Table): void {
  table.children.forEach((row, index) => {
    if (index === 0) {
      for (const cell of row.children) cell.data = { ...cell.data, hProperties: { scope: 'col' } };
      return;
    }
    const first = row.children[0];
    if (first) first.data = { ...first.data, hName: 'th', hProperties: { scope: 'row' } };
  });
}

/** A column that the author aligned right holds figures. The attribute `align` itself is obsolete. */
function setFigures(table: Table): void {
  const align = table.align ?? [];
  table.align = null;
  for (const row of table.children) {
    row.children.forEach((cell, column) => {
      if (align[column] !== 'right') return;
      cell.data = { ...cell.data, hProperties: { ...cell.data?.hProperties, className: ['num'] } };
    });
  }
}

function labelCells(table: Table): void {
  const [head, ...body] = table.children;
  table.data = { ...table.data, hProperties: { className: ['stack'] } };
  const labels = head?.children.map((cell) => plainText(cell)) ?? [];
  for (const row of body) {
    row.children.forEach((cell, column) => {
      if (column === 0) return;
      const label = element('span', { className: ['who'] }, [text(labels[column] ?? '')]);
      cell.children.unshift(label);
    });
  }
}
