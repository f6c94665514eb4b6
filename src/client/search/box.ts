/** The field in the header: a combobox whose options are sections, entries and terms. */
import styles from '../../styles/search.css?raw';
import { base, pageLanguage } from '../words.ts';
import { element, hrefOf, renderHit } from './render.ts';
import type { Answer, Hit } from './search.ts';
import { describeAnswer, loadWords } from './messages.ts';
import { whileTyping } from './typing.ts';

const shown = 8;

/** The styles of the list come with its code: pages that are only read do without. */
function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

export async function start(input: HTMLInputElement): Promise<void> {
  const words = await loadWords();
  addStyles();
  const form = input.form;
  if (form === null) return;
  const panel = element('div', 'panel');
  const status = element('p', 'small');
  status.setAttribute('role', 'status');
  const list = element('ul', 'hits');
  list.id = 'hits';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.labels?.[0]?.textContent ?? '');
  const wayOn = document.createElement('a');
  wayOn.href = `${base()}${pageLanguage() === 'en' ? '' : `${pageLanguage()}/`}a-z/`;
  wayOn.textContent = words.aToZ;
  panel.append(status, list, wayOn, element('p', 'small read', words.moveKeys));
  panel.hidden = true;
  form.append(panel);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  let hits: Hit[] = [];
  let active = -1;
  // Closed with Escape, the list stays closed until the reader types or asks for it: a late answer does not open it.
  let dismissed = false;
  const open = (isOpen: boolean) => {
    if (isOpen && dismissed) return;
    panel.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen && hits.length > 0));
    if (!isOpen) activate(-1);
  };
  const activate = (index: number) => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = list.children[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', option.id);
  };
  const show = (query: string, answer: Answer) => {
    hits = answer.hits;
    list.replaceChildren(...hits.map((hit, index) => option(hit, index)));
    list.hidden = hits.length === 0;
    status.textContent = describeAnswer(query, answer, words, form);
    wayOn.hidden = hits.length > 0 && !answer.lost;
    open(query !== '');
    activate(-1);
  };
  const option = (hit: Hit, index: number): HTMLElement => {
    const item = element('li', '');
    item.id = `hit-${index}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.append(...renderHit(hit, element('b', ''), words));
    item.addEventListener('click', () => {
      location.assign(hrefOf(hit));
    });
    return item;
  };
  input.addEventListener('keydown', (event) => {
    const last = hits.length - 1;
    const moves: Record<string, () => number> = {
      ArrowDown: () => (active >= last ? 0 : active + 1),
      ArrowUp: () => (active <= 0 ? last : active - 1),
    };
    const move = moves[event.key];
    const chosen = hits[active];
    if (move !== undefined && last >= 0) {
      event.preventDefault();
      dismissed = false;
      open(true);
      activate(move());
    } else if (event.key === 'Enter' && chosen !== undefined && !panel.hidden) {
      event.preventDefault();
      location.assign(hrefOf(chosen));
    } else if (event.key === 'Escape' && !panel.hidden) {
      event.preventDefault();
      dismissed = true;
      open(false);
    }
  });
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) open(false);
  });
  // Choosing an option must not take the focus from the field before the click arrives.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  input.addEventListener('input', () => {
    dismissed = false;
  });
  const typing = whileTyping(input, shown, show);
  if (input.value !== '') void typing.now();
}
