/** The reader's settings, opened in the foot: three questions, each answered at once and kept on the device. */
import styles from '../../styles/settings.css?raw';
import { loadWords } from '../menu/words.ts';
import { forget, keep, readStored } from '../stored.ts';
import { made } from '../made.ts';
import { adopt } from '../adopt.ts';
import { choices, settingNames, settingsOf, storageKey, type Setting, type Settings } from './settings.ts';

let panel: HTMLElement | undefined;

export async function act(button: HTMLButtonElement): Promise<void> {
  if (panel === undefined) {
    const { settings: words } = await loadWords();
    adopt(styles);
    panel = buildPanel(words);
    panel.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      show(button, false);
      button.focus();
    });
    button.closest('nav')?.after(panel);
    button.setAttribute('aria-controls', panel.id);
  }
  show(button, button.ariaExpanded !== 'true');
}

function show(button: HTMLButtonElement, isOpen: boolean): void {
  if (panel === undefined) return;
  panel.hidden = !isOpen;
  button.ariaExpanded = String(isOpen);
  if (!isOpen) return;
  panel.scrollIntoView({ block: 'nearest' });
  panel.querySelector<HTMLInputElement>(':checked')?.focus();
}

function buildPanel(words: Record<string, string>): HTMLElement {
  const form = made('form', 'settings');
  form.id = 'reading-settings';
  const note = made('p', 'read', words['kept']);
  note.role = 'status';
  const chosen = settingsOf(readStored(storageKey));
  for (const name of settingNames) {
    form.append(
      question(name, chosen[name], words, (value) => {
        chosen[name] = value;
        note.textContent = words[save(chosen)] ?? '';
      }),
    );
  }
  form.append(note);
  return form;
}

function question(
  name: Setting,
  chosen: string | undefined,
  words: Record<string, string>,
  choose: (value: string) => void,
): HTMLElement {
  const set = made('fieldset');
  set.append(made('legend', 'eyebrow', words[name]));
  const [usual] = Object.keys(choices[name]);
  for (const value of inOrder(name)) {
    const label = made('label');
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = name;
    input.value = value;
    input.checked = value === (chosen ?? usual);
    input.addEventListener('change', () => {
      choose(value);
    });
    label.append(input, ` ${words[value] ?? value}`);
    set.append(label);
  }
  return set;
}

/** From the least to the most, wherever the usual value stands. */
function inOrder(name: Setting): string[] {
  const values = Object.keys(choices[name]);
  return name === 'scheme' ? values : [values[1] ?? '', values[0] ?? '', ...values.slice(2)];
}

function save(chosen: Settings): 'kept' | 'notKept' {
  document.dispatchEvent(new CustomEvent('reading-settings', { detail: chosen }));
  const isUsual = settingNames.every((name) => (chosen[name] ?? '') === (Object.keys(choices[name])[0] ?? ''));
  if (isUsual) {
    forget(storageKey);
    return 'kept';
  }
  return keep(storageKey, chosen) === 'kept' ? 'kept' : 'notKept';
}
