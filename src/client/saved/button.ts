/** The button at the head of an entry: pressed while the entry is saved. */
import { announce } from '../menu/tell.ts';
import { loadWords } from '../menu/words.ts';
import { placeOf } from '../place.ts';
import { say } from '../say.ts';
import { isSaved, toggleSaved } from './toggle.ts';

export async function act(button: HTMLButtonElement): Promise<void> {
  const { saved: words } = await loadWords();
  const place = placeOf(button);
  const before = isSaved(place);
  const message = toggleSaved(place, words);
  show(button);
  // A change is seen on the button; why there is none must be read.
  if (isSaved(place) === before) say(button, message);
  else announce(message);
}

/** Shows what is saved, now and whenever it changes: here, in the menu, in another page. */
export function show(button: HTMLButtonElement): void {
  const update = () => {
    button.ariaPressed = String(isSaved(placeOf(button)));
  };
  update();
  if (watched.has(button)) return;
  watched.add(button);
  document.addEventListener('saved', update);
  addEventListener('storage', update);
}

const watched = new Set<HTMLButtonElement>();
