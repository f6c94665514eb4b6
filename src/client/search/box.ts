/** The field: a combobox whose options are entries, sections, terms and works, or the reader's last queries. */
import styles from '../../styles/search.css?inline';
import { base, pageLanguage } from '../words.ts';
import { describeResults, loadWords } from './messages.ts';
import { forgetAll, recentQueries, remember } from './recent.ts';
import { element, renderHit } from './render.ts';
import { listbox } from './listbox.ts';
import type { Results } from './results.ts';
import { carryHighlight } from './carry-highlight.ts';
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
  const form = input.form;
  if (form === null) return;
  addStyles();
  const panel = element('div', 'panel');
  const status = element('p', 'small');
  status.setAttribute('role', 'status');
  const list = element('ul', 'hits');
  const wayOn = document.createElement('a');
  wayOn.href = `${base()}${pageLanguage() === 'en' ? '' : `${pageLanguage()}/`}a-z/`;
  wayOn.textContent = words.aToZ;
  wayOn.className = 'small';
  const forget = element('button', 'small js', words.forget);
  forget.setAttribute('type', 'button');
  panel.append(status, list, wayOn, forget, element('p', 'small read', words.moveKeys));
  form.append(panel);
  const box = listbox(input, list, panel);

  const showResults = (query: string, results: Results, isWhole: boolean) => {
    if (query === '') {
      showRecent();
      return;
    }
    forget.hidden = true;
    box.show(
      results.slice(0, shown).map((hit) => ({
        content: renderHit(hit, element('b', ''), words),
        choose: () => {
          remember(query);
          carryHighlight(query, hit.url);
          location.assign(hit.url);
        },
      })),
    );
    // Names alone are not announced: what the reader hears is the whole answer.
    if (isWhole) status.textContent = describeResults(query, results, words, form, shown);
    wayOn.hidden = !isWhole || (results.length > 0 && results.lost === undefined);
    box.open(true);
  };
  const showRecent = () => {
    const queries = recentQueries();
    status.textContent = queries.length === 0 ? '' : words.recent;
    wayOn.hidden = true;
    forget.hidden = queries.length === 0;
    box.show(
      queries.map((query) => ({
        content: [element('span', 'read', ''), element('span', '', query)],
        choose: () => {
          input.value = query;
          void typing.now();
        },
      })),
    );
    box.open(queries.length > 0);
  };
  const typing = whileTyping(input, () => ({ limit: shown }), showResults);
  forget.addEventListener('click', () => {
    forgetAll();
    showRecent();
    input.focus();
  });
  form.addEventListener('submit', () => {
    remember(input.value);
  });
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) box.open(false);
  });
  input.addEventListener('focus', () => {
    if (input.value === '') showRecent();
  });
  if (input.value !== '') void typing.now();
  else if (document.activeElement === input) showRecent();
}
