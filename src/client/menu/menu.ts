/** The menu of an address, after the pattern of the menu button: one is open at a time, and it gives the focus back. */
import styles from '../../styles/menu.css?raw';
import { adopt } from '../adopt.ts';
import { fill } from '../words.ts';
import { copyText } from './clipboard.ts';
import { actsFor } from './acts.ts';
import { formatsFor, type Format } from './formats.ts';
import { itemAfterKey } from './keys.ts';
import { renderMenu, type MenuGroup, type Rendered } from './render.ts';
import { sourceOf } from './source.ts';
import { tell } from './tell.ts';
import { loadWords } from './words.ts';

interface Open extends Rendered {
  link: HTMLAnchorElement;
}

let open: Open | undefined;

adopt(styles);

/** Opens the menu of `link`, with the focus on its first item or its last; closes it when it is open. */
export async function toggleMenu(link: HTMLAnchorElement, atEnd: boolean): Promise<void> {
  const words = await loadWords();
  const wasOpen = open?.link === link;
  close();
  if (wasOpen) return;
  const source = sourceOf(link, words.siteName);
  const choose = (format: Format) => {
    close();
    void copyText(format.write()).then((done) => {
      tell(link, done ? format.copied : words.notCopied);
    });
  };
  const [copyLink, ...others] = formatsFor(source, words).map(({ label, formats }): MenuGroup => ({
    ...(label !== undefined && { label }),
    items: formats.map((format) => ({
      name: format.name,
      choose: () => {
        choose(format);
      },
    })),
  }));
  const acts: MenuGroup = {
    label: source.section === undefined ? words.thisEntry : words.thisSection,
    items: actsFor(link, words, close),
  };
  const groups = [...(copyLink === undefined ? [] : [copyLink]), acts, ...others];
  const note = fill(words.edition, { edition: source.edition, date: source.reviewed });
  const rendered = renderMenu(link.ariaLabel ?? '', groups, note);
  open = { ...rendered, link };
  const { panel, menu, items } = rendered;
  link.after(panel);
  link.ariaExpanded = 'true';
  link.setAttribute('aria-controls', menu.id);
  panel.addEventListener('keydown', onKey);
  panel.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && relatedTarget !== link && !panel.contains(relatedTarget)) close(false);
  });
  document.addEventListener('pointerdown', onPointer);
  panel.scrollIntoView({ block: 'nearest' });
  items.at(atEnd ? -1 : 0)?.focus();
}

function close(giveBack = true): void {
  if (open === undefined) return;
  const { link, panel } = open;
  // First, so that the focus that leaves does not close a second time.
  open = undefined;
  document.removeEventListener('pointerdown', onPointer);
  const hadFocus = panel.contains(document.activeElement);
  panel.remove();
  link.ariaExpanded = 'false';
  link.removeAttribute('aria-controls');
  if (giveBack && hadFocus) link.focus();
}

function onPointer({ target }: PointerEvent): void {
  if (open === undefined || !(target instanceof Node)) return;
  if (!open.panel.contains(target) && !open.link.contains(target)) close(false);
}

function onKey(event: KeyboardEvent): void {
  if (open === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Tab') {
    // From the address the browser goes on, forward or back, as if the menu had not been there.
    close();
    return;
  }
  if (event.key === 'Escape') {
    event.preventDefault();
    close();
    return;
  }
  const { items } = open;
  const current = items.findIndex((item) => item === document.activeElement);
  const next = itemAfterKey(
    event.key,
    current,
    items.map((item) => item.textContent),
  );
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}
