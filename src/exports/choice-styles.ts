/**
 * Styles that let a page obey its own radio buttons and boxes without a script: what was not chosen is not shown. They
 * count positions, so they are written for as many choices as the content has.
 */

/**
 * Radio buttons, of which the first shows everything: from the second on, each shows the items with its own class.
 * @param scope what holds the choices and the items
 */
export function filterStyles(scope: string, choices: string, items: string, mark: string, count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `${scope}:has(${choices}>input:nth-of-type(${index + 2}):checked) ${items}:not(.${mark}${index + 1}){display:none}`,
  ).join('');
}

/**
 * Boxes, of which each shows a column of a table and the references of that column; without any, all are shown. A cell
 * that the address names is shown with its column, chosen or not.
 */
export function columnStyles(scope: string, choices: string, table: string, sources: string, count: number): string {
  const asked = (n: number) => `${choices}>input:nth-of-type(${n}):checked,${table} td:nth-child(${n + 1}):target`;
  const rules = Array.from({ length: count }, (_, index) => index + 1).map(
    (n) =>
      `${scope}:has(:checked):not(:has(${asked(n)})) ${table} tr>:nth-child(${n + 1}){display:none}` +
      `${scope}:has(${asked(n)}) ${sources}>.r${n}{display:block}`,
  );
  return `${scope}:has(:checked) ${sources}>li{display:none}${rules.join('')}`;
}

/** A row that the reader points at or has the focus in brings out what is drawn with its number. */
export function pointedStyles(scope: string, rows: string, mark: string, numbers: readonly number[]): string {
  return numbers
    .map(
      (n) => `${scope}:has(${rows}>:nth-child(${n}) :is(:hover,:focus-visible)) .${mark}${n}{opacity:1;stroke-width:2}`,
    )
    .join('');
}
