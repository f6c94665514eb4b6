/** The list of what was saved, as it stands in its page: every change is kept at once and said. */
import styles from '../../styles/saved.css?raw';
import { adopt } from '../adopt.ts';
import { made } from '../made.ts';
import { announce } from '../menu/tell.ts';
import { loadWords } from '../menu/words.ts';
import { isStorage, keep, readStored } from '../stored.ts';
import { base, fill } from '../words.ts';
import { renderFiles } from './files.ts';
import { itemsOf, merged, moved, nameOf, storageKey, upToDate, without, type SavedItem } from './list.ts';
import { renderItem } from './render.ts';

export async function act(root: HTMLElement): Promise<void> {
  adopt(styles);
  const { saved: words } = await loadWords();
  const list = made('ol', 'works saved-list');
  const note = made('p', 'small said-here');
  const empty = made('p', '', words.none);
  let items = itemsOf(readStored(storageKey));

  const say = (message: string) => {
    note.textContent = message;
    announce(message);
  };
  /** Keeps and shows a new list; says what came of it. */
  const change = (next: SavedItem[], message: string): boolean => {
    const kept = keep(storageKey, next);
    if (kept === 'kept') items = next;
    say(kept === 'kept' ? message : kept === 'full' ? words.full : words.noStorage);
    show();
    return kept === 'kept';
  };
  const show = () => {
    empty.hidden = items.length > 0;
    list.replaceChildren(
      ...items.map((item, index) =>
        renderItem(item, { words, isFirst: index === 0, isLast: index === items.length - 1, move, remove }),
      ),
    );
  };
  const move = (item: SavedItem, by: -1 | 1) => {
    const next = moved(items, item.path, by);
    const n = next.findIndex(({ path }) => path === item.path);
    change(next, fill(words.movedTo, { title: nameOf(item), n: n + 1, count: next.length }));
    // The new list has new buttons: the focus goes to the one that was pressed.
    list.children[n]?.querySelector<HTMLElement>(by < 0 ? '.up' : '.down')?.focus();
  };
  const remove = (item: SavedItem) => {
    const at = items.findIndex(({ path }) => path === item.path);
    change(without(items, item.path), words.isRemoved);
    const next = list.children[Math.min(at, items.length - 1)]?.querySelector<HTMLElement>('.out');
    (next ?? files.querySelector('button'))?.focus();
  };
  const files = renderFiles(words, {
    items: () => items,
    bring: (more) => {
      const all = merged(items, more);
      const added = all.length - items.length;
      change(all, fill(words.imported, { n: added, m: more.length - added }));
    },
    say,
  });

  if (!isStorage()) {
    root.append(made('p', '', words.noStorage));
    return;
  }
  root.append(empty, list, note, files);
  show();
  addEventListener('storage', ({ key }) => {
    if (key !== storageKey) return;
    items = itemsOf(readStored(storageKey));
    show();
  });
  await bringUpToDate(items, (next) => {
    items = next;
    keep(storageKey, next);
    show();
  });
}

/** Addresses that moved since they were saved are shown where they are now. Without the list of moves, they still lead there. */
async function bringUpToDate(items: readonly SavedItem[], put: (items: SavedItem[]) => void): Promise<void> {
  if (items.length === 0) return;
  const response = await fetch(`${base()}moved.json`).catch(() => undefined);
  if (response?.ok !== true) return;
  const next = upToDate(items, (await response.json()) as Record<string, string>);
  if (JSON.stringify(next) !== JSON.stringify(items)) put(next);
}
