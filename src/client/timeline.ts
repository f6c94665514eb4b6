/** What was chosen stands in the address, and how much of the timeline is shown is said. The styles do the rest. */

const form = document.querySelector<HTMLFormElement>('.choices');
const report = document.querySelector<HTMLElement>('[data-shown]');
const points = [...document.querySelectorAll<HTMLElement>('.points > li')];

function tell(): void {
  const shown = points.filter((point) => point.checkVisibility()).length;
  const { shown: text = '', none = '' } = report?.dataset ?? {};
  const said = shown === 0 ? none : text.replace('{n}', String(shown)).replace('{all}', String(points.length));
  if (report) report.textContent = said;
}

function chosen(): URLSearchParams {
  const query = new URLSearchParams();
  for (const input of form?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])
    if (input.value !== '') query.set(input.name, input.value);
  return query;
}

function obey(query: URLSearchParams): void {
  for (const input of form?.querySelectorAll<HTMLInputElement>('input') ?? [])
    input.checked = input.value === (query.get(input.name) ?? '');
  // What is asked for and not there shows everything.
  for (const first of form?.querySelectorAll<HTMLInputElement>('legend + input') ?? []) {
    if (form?.querySelector(`[name="${first.name}"]:checked`) === null) first.checked = true;
  }
  tell();
}

form?.addEventListener('change', () => {
  const query = chosen().toString();
  history.replaceState(history.state, '', `${query === '' ? location.pathname : `?${query}`}${location.hash}`);
  tell();
});
addEventListener('hashchange', () => {
  // Who follows a link to a point that is filtered away wants to see it.
  const target = document.getElementById(location.hash.slice(1));
  if (target === null || target.checkVisibility()) return;
  history.replaceState(history.state, '', location.pathname + location.hash);
  obey(new URLSearchParams());
  target.scrollIntoView();
});
obey(new URLSearchParams(location.search));
