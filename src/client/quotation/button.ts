/** The button beside a selection that copies a link to the words selected; with a selection, it is the next stop of Tab. */
import styles from '../../styles/quote.css?raw';
import { adopt } from '../adopt.ts';
import { copyText } from '../menu/clipboard.ts';
import { announce, tell } from '../menu/tell.ts';
import { loadWords } from '../menu/words.ts';
import { fill } from '../words.ts';
import { addressOf } from './address.ts';

/** Until a selection has come to rest. */
const pause = 250;
const gap = 8;

export async function start(): Promise<void> {
  const words = await loadWords();
  adopt(styles);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quote';
  button.textContent = words.copyQuotation;
  let address = '';
  let isPressed = false;
  // Until a pointer is seen: it may be held down while this code loads.
  let byKey = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = () => {
    if (isPressed) return;
    const selection = getSelection();
    const range = selection === null || selection.isCollapsed ? undefined : selection.getRangeAt(0);
    const main = document.querySelector('main');
    const isInside = range !== undefined && main?.contains(range.commonAncestorContainer) === true;
    const found = isInside ? addressOf(range) : undefined;
    if (selection === null || range === undefined || found === undefined) {
      // What was done stays to be read, also where a tap takes the selection away.
      if (button.classList.contains('done')) schedule();
      else button.remove();
      return;
    }
    const isNew = found !== address || !button.isConnected;
    address = found;
    place(button, selection, range);
    if (isNew && byKey) announce(fill(words.quotationKey, { button: words.copyQuotation }));
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(update, pause);
  };
  document.addEventListener('selectionchange', schedule);
  document.addEventListener('pointerdown', ({ target }) => {
    isPressed = target !== button;
    byKey = false;
  });
  for (const name of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(name, () => {
      isPressed = false;
      byKey = false;
      schedule();
    });
  }
  document.addEventListener('keydown', (event) => {
    byKey = true;
    if (!button.isConnected) return;
    if (event.key === 'Escape') {
      button.remove();
    } else if (event.key === 'Tab' && !event.shiftKey && document.activeElement !== button) {
      event.preventDefault();
      button.focus();
    }
  });
  // The click must not take the selection away.
  button.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  button.addEventListener('click', () => {
    void copyText(address).then((done) => {
      tell(button, done ? words.linkCopied : words.notCopied);
    });
  });
  schedule();
}

/** Behind the block where the selection ends, for the keyboard; for the eye, under its end or over its beginning. */
function place(button: HTMLElement, selection: Selection, range: Range): void {
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const isBackward =
    selection.focusNode === range.startContainer && selection.focusOffset === range.startOffset && boxes.length > 1;
  const box = isBackward ? boxes[0] : boxes.at(-1);
  if (box === undefined) return;
  const block = blockOf(range.endContainer);
  if (button.previousElementSibling !== block) block.after(button);
  // The handle of a finger's selection hangs below it.
  const away = matchMedia('(pointer: coarse)').matches ? 4 * gap : gap;
  const top = isBackward ? box.top - button.offsetHeight - gap : box.bottom + away;
  const furthest = document.documentElement.clientWidth - button.offsetWidth - gap;
  const left = Math.max(gap, Math.min(isBackward ? box.left : box.right - button.offsetWidth, furthest));
  button.style.insetBlockStart = `${top + scrollY}px`;
  button.style.insetInlineStart = `${left + scrollX}px`;
}

/** A table and a list take no button between their parts. */
function blockOf(node: Node): Element {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.body > *, .entry-head > *') ?? document.body.lastElementChild ?? document.body;
}
