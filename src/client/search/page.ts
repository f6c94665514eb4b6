/** The search page: the answer to `?q=` as a list of links, and again while the reader goes on typing. */
import { fill } from '../words.ts';
import { element, hrefOf, renderHit } from './render.ts';
import type { Answer, Hit } from './search.ts';
import { describeAnswer, loadWords } from './messages.ts';
import { whileTyping } from './typing.ts';

const shown = 20;

export async function start(input: HTMLInputElement): Promise<void> {
  const words = await loadWords();
  const results = document.querySelector<HTMLElement>('[data-results]');
  const status = document.querySelector<HTMLElement>('[data-status]');
  const wayOn = document.querySelector<HTMLElement>('[data-way-on]');
  if (results === null || status === null || wayOn === null) return;
  const title = document.title;
  const show = (query: string, answer: Answer) => {
    const { hits, lost } = answer;
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    history.replaceState(null, '', address);
    document.title = query === '' ? title : `${fill(words.searchFor, { query })} · ${title}`;
    results.replaceChildren(...hits.map((hit) => item(hit)));
    results.hidden = hits.length === 0;
    wayOn.hidden = query === '' || (hits.length > 0 && !lost);
    // What the list answers, for whoever waits for it.
    status.dataset['for'] = query;
    status.textContent = query === '' ? '' : describeAnswer(query, answer, words, input.form);
  };
  const item = (hit: Hit): HTMLElement => {
    const link = document.createElement('a');
    link.href = hrefOf(hit);
    const line = element('li', '');
    line.append(...renderHit(hit, link, words));
    return line;
  };
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void typing.now().then(() => results.querySelector('a')?.focus());
  });
  const typing = whileTyping(input, shown, show, () => {
    if (status.textContent === '') status.textContent = words.searching;
  });
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  if (input.value === '') input.focus();
  void typing.now();
}
