/** One line of the list: what it is, its address, and what can be done with it. */
import { made, madeButton } from '../made.ts';
import type { SavedWords } from '../menu/words.ts';
import { base, fill } from '../words.ts';
import { nameOf, type SavedItem } from './list.ts';

interface Around {
  words: SavedWords;
  isFirst: boolean;
  isLast: boolean;
  move: (item: SavedItem, by: -1 | 1) => void;
  remove: (item: SavedItem) => void;
}

export function renderItem(item: SavedItem, { words, isFirst, isLast, move, remove }: Around): HTMLElement {
  const row = made('li');
  // Titles are in the language of their page.
  row.lang = item.path.startsWith('/zh-cn/') ? 'zh-CN' : 'en';
  const link = made('a', 'hw', nameOf(item));
  link.href = base() + item.path.slice(1);
  const acts = made('p', 'row read');
  acts.lang = document.documentElement.lang;
  const act = (name: string, className: string, isOff: boolean, does: () => void) => {
    const button = madeButton(name, () => {
      if (!isOff) does();
    });
    button.className = className;
    button.ariaLabel = fill(words.ofItem, { act: name, title: nameOf(item) });
    // It keeps the focus: a reader who moves something to an end may move it back.
    if (isOff) button.ariaDisabled = 'true';
    return button;
  };
  const up = () => {
    move(item, -1);
  };
  const down = () => {
    move(item, 1);
  };
  acts.append(
    made('span', 'path', item.path),
    act(words.up, 'up', isFirst, up),
    act(words.down, 'down', isLast, down),
    act(words.remove, 'out', false, () => {
      remove(item);
    }),
  );
  row.addEventListener('keydown', (event) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    if (event.key === 'ArrowUp') up();
    else down();
  });
  row.append(link, acts);
  return row;
}
