/** The page of results: the answer to `?q=` as a list of links, narrowed by kind, again at every key. */
import { fill, pageLanguage } from '../words.ts';
import { carryHighlight } from './carry-highlight.ts';
import { describeResults, loadWords } from './messages.ts';
import { remember } from './recent.ts';
import { element, renderHit } from './render.ts';
import type { Result, Results } from './results.ts';
import { whileTyping } from './typing.ts';

const shown = 20;

export async function start(input: HTMLInputElement): Promise<void> {
  const words = await loadWords();
  const results = document.querySelector<HTMLElement>('[data-results]');
  const status = document.querySelector<HTMLElement>('[data-status]');
  const wayOn = document.querySelector<HTMLElement>('[data-way-on]');
  const filters = document.querySelector<HTMLElement>('[data-filters]');
  if (results === null || status === null || wayOn === null || filters === null) return;
  const title = document.title;
  const boxes = [...filters.querySelectorAll<HTMLInputElement>('input[name=kind]')];
  const language = filters.querySelector<HTMLSelectElement>('select');
  const address = new URL(location.href);
  for (const box of boxes) box.checked = address.searchParams.getAll('kind').includes(box.value);
  if (language !== null) language.value = address.searchParams.get('language') ?? pageLanguage();
  const options = () => ({
    limit: shown,
    kinds: boxes.filter((box) => box.checked).map((box) => box.value),
    language: language?.value ?? pageLanguage(),
  });

  const show = (query: string, found: Results, isWhole: boolean) => {
    results.replaceChildren(...found.map((hit) => item(query, hit)));
    results.hidden = found.length === 0;
    if (!isWhole) return;
    keepAddress(query);
    document.title = query === '' ? title : `${fill(words.searchFor, { query })} · ${title}`;
    wayOn.hidden = query === '' || (found.length > 0 && found.lost === undefined);
    // What the list answers, for whoever waits for it.
    status.dataset['for'] = query;
    status.textContent = query === '' ? '' : describeResults(query, found, words, input.form, shown);
  };
  const keepAddress = (query: string) => {
    const { kinds, language: chosen } = options();
    const next = new URL(location.pathname, location.href);
    if (query !== '') next.searchParams.set('q', query);
    for (const kind of kinds) next.searchParams.append('kind', kind);
    if (chosen !== pageLanguage()) next.searchParams.set('language', chosen);
    history.replaceState(null, '', next);
  };
  const item = (query: string, hit: Result): HTMLElement => {
    const link = document.createElement('a');
    const { pathname, hash } = new URL(hit.url);
    link.href = pathname + hash;
    link.addEventListener('click', () => {
      remember(query);
      carryHighlight(query, hit.url);
    });
    const line = element('li', '');
    line.append(...renderHit(hit, link, words));
    return line;
  };
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    remember(input.value);
    void typing.now().then(() => results.querySelector('a')?.focus());
  });
  const typing = whileTyping(input, options, show);
  filters.addEventListener('change', () => void typing.now());
  filters.hidden = false;
  input.value = address.searchParams.get('q') ?? input.value;
  if (input.value === '') input.focus();
  void typing.now();
}
