/** The order of the rows: where every chosen role has a source and they differ, then where some have, then the rest. */

export interface RowFacts {
  /** Its place in the list of attributes. */
  index: number;
  /** What each chosen role says; nothing where no source was found. */
  texts: (string | undefined)[];
}

export function orderRows<Row extends RowFacts>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => rank(a) - rank(b) || a.index - b.index);
}

function rank({ texts }: RowFacts): number {
  const said = texts.filter((text) => text !== undefined);
  const missing = texts.length - said.length;
  const same = said.length > 1 && said.every((text) => text === said[0]);
  return same ? texts.length + 1 : missing;
}

/** @param columns of the chosen roles, from 0 */
export function sortRows(body: HTMLTableSectionElement, columns: readonly number[]): void {
  const rows = [...body.rows].map((row) => ({
    row,
    index: Number(row.dataset['row']),
    texts: columns.map((column) => {
      const text = row.cells[column + 1]?.querySelector('p');
      return text === null || text?.classList.contains('empty') ? undefined : text?.textContent;
    }),
  }));
  body.append(...orderRows(rows).map(({ row }) => row));
}
