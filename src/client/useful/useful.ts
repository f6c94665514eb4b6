/** Marks an entry or a section as useful, or takes the mark back. */
import { loadWords } from '../menu/words.ts';
import { placeOf } from '../place.ts';
import { say } from '../say.ts';
import { fill } from '../words.ts';
import { opinionOf, tellOwner } from './send.ts';

export async function act(button: HTMLElement): Promise<void> {
  const { useful: words } = await loadWords();
  const { path } = placeOf(button);
  const useful = opinionOf(path).useful !== true;
  const what = await tellOwner(path, { useful }, words);
  const isKept = (opinionOf(path).useful === true) === useful;
  say(button, isKept ? fill(useful ? words.isUseful : words.isNotUseful, { what }) : what);
  if (button.dataset['act'] === 'useful') show(button);
}

export function show(button: HTMLElement): void {
  button.ariaPressed = String(opinionOf(placeOf(button).path).useful === true);
}
