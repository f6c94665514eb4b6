/** A reader says what is missing: a few words, under the section that they are about. */
import styles from '../../styles/useful.css?raw';
import { adopt } from '../adopt.ts';
import { made, madeButton } from '../made.ts';
import { loadWords, type UsefulWords } from '../menu/words.ts';
import { placeOf } from '../place.ts';
import { behind, say } from '../say.ts';
import { fill } from '../words.ts';
import { longest, tidy } from './report.ts';
import { endpoint, opinionOf, tellOwner } from './send.ts';

let open: HTMLFormElement | undefined;

export async function act(button: HTMLElement): Promise<void> {
  const { useful: words } = await loadWords();
  adopt(styles);
  open?.remove();
  const { path } = placeOf(button);
  const form = made('form', 'ask small');
  const field = made('textarea');
  field.id = 'what-is-missing';
  field.rows = 4;
  field.maxLength = longest;
  field.required = true;
  field.value = opinionOf(path).missing ?? '';
  const label = made('label', '', words.whatIsMissing);
  label.htmlFor = field.id;
  const note = made('p', 'read', whereItGoes(words));
  note.id = 'where-it-goes';
  field.setAttribute('aria-describedby', note.id);
  const close = () => {
    form.remove();
    open = undefined;
    button.focus();
  };
  const submit = made('button', '', endpoint() === undefined ? words.keep : words.send);
  form.append(label, field, note, submit, madeButton(words.cancel, close));
  form.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const missing = tidy(field.value);
    if (missing === undefined) {
      field.focus();
      return;
    }
    submit.disabled = true;
    void tellOwner(path, { missing }, words).then((message) => {
      close();
      say(button, message);
    });
  });
  open = form;
  behind(button).after(form);
  field.focus();
}

function whereItGoes(words: UsefulWords): string {
  const url = endpoint();
  return url === undefined ? words.staysHere : fill(words.goesTo, { host: new URL(url, location.href).host });
}
