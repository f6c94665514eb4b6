/** Keeps the chosen roles in the address, allows no more than four, and puts the rows first in which they can be compared. */
import { sortRows } from './rows.ts';

const most = 4;
const form = document.querySelector<HTMLFormElement>('.choices');
const boxes = [...(form?.querySelectorAll<HTMLInputElement>('input') ?? [])];
const report = document.querySelector<HTMLElement>('[data-full]');
const body = document.querySelector<HTMLTableSectionElement>('.sides tbody');

function obey(): void {
  const chosen = boxes.filter((box) => box.checked);
  const full = chosen.length >= most;
  for (const box of boxes) box.disabled = full && !box.checked;
  if (report) report.textContent = full ? (report.dataset['full'] ?? '') : '';
  if (body)
    sortRows(
      body,
      boxes.flatMap((box, index) => (box.checked ? [index] : [])),
    );
}

/** `?roles=cto,cio`, or `?roles=cto&roles=cio` as a form without a script writes it. */
export function rolesOf(search: string, known: readonly string[]): string[] {
  const asked = new URLSearchParams(search).getAll('roles').flatMap((value) => value.split(','));
  return [...new Set(asked)].filter((id) => known.includes(id)).slice(0, most);
}

const asked = rolesOf(
  location.search,
  boxes.map(({ value }) => value),
);
if (asked.length > 0) for (const box of boxes) box.checked = asked.includes(box.value);
obey();
form?.addEventListener('change', () => {
  const chosen = boxes.flatMap((box) => (box.checked ? [box.value] : []));
  history.replaceState(history.state, '', `${location.pathname}?roles=${chosen.join(',')}${location.hash}`);
  obey();
});
