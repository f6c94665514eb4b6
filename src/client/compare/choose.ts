/** Keeps the chosen roles in the address, allows no more than four, and puts the rows first in which they can be compared. */
import { most, rolesOf } from './roles.ts';
import { sortRows } from './rows.ts';

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

const asked = rolesOf(
  location.search,
  boxes.map(({ value }) => value),
);
function keep(): void {
  const chosen = boxes.flatMap((box) => (box.checked ? [box.value] : []));
  history.replaceState(history.state, '', `${location.pathname}?roles=${chosen.join(',')}${location.hash}`);
  obey();
}

form?.addEventListener('change', keep);
if (asked.length > 0) {
  for (const box of boxes) box.checked = asked.includes(box.value);
  obey();
  // The row of the cell that the address names may have gone elsewhere.
  document.querySelector('td:target')?.scrollIntoView();
} else {
  // The first change came before this code did.
  keep();
}
