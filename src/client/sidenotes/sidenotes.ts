/**
 * On a wide screen the margin says beside each paragraph what it rests on. The page sends nothing for it: the notes are made
 * from the lists at its end, once it stands, and lie over the empty margin, so that nothing moves. Where a paragraph rests
 * on more than there is room for, the rest is counted, and shown while the paragraph is pointed at or holds the focus.
 */
import styles from '../../styles/sidenotes.css?raw';
import { adopt } from '../adopt.ts';
import { made } from '../made.ts';
import { linesOf } from './lines.ts';
import { placeNotes, type Span } from './place.ts';

interface SideNote {
  paragraph: Element;
  element: HTMLElement;
  lines: HTMLElement[];
  more: HTMLElement;
  shown: number;
  alone: number;
}

/** What stands in the margin or crosses it. */
const inMargin = '.body > :is(.facts, .note, .wide, table, .disputed, .head:has(+ .disputed), figure, .footnotes)';

export async function start(body: HTMLElement): Promise<void> {
  // With the letters that they will be set in: what is placed once need not move.
  await document.fonts.ready;
  adopt(styles);
  const column = made('div', 'sidenotes');
  column.ariaHidden = 'true';
  const notes = [...body.querySelectorAll(':scope > p:not(.wide), :scope > :is(ul, ol):not([class]) > li')].flatMap(
    (paragraph): SideNote[] => {
      const lines = linesOf(paragraph);
      if (lines.length === 0) return [];
      const element = made('div', 'sidenote');
      const more = made('p', 'read');
      element.append(...lines, more);
      return [{ paragraph, element, lines, more, shown: 0, alone: 0 }];
    },
  );
  column.append(...notes.map(({ element }) => element));
  // Last, so that a search of the browser and a link to words find the text before its notes.
  body.append(column);
  const arrange = () => {
    place(notes, column);
    for (const note of notes) show(note, note.shown);
  };
  for (const note of notes) {
    for (const name of ['pointerenter', 'focusin'])
      note.paragraph.addEventListener(name, () => {
        show(note, note.alone);
      });
    for (const name of ['pointerleave', 'focusout'])
      note.paragraph.addEventListener(name, () => {
        show(note, note.shown);
      });
  }
  arrange();
  // Another width, another size of the letters, the coming of the headword face, a form that opened in the text.
  let waiting = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(arrange);
  });
  observer.observe(body);
}

function place(notes: readonly SideNote[], column: HTMLElement): void {
  const { top: origin, width } = column.getBoundingClientRect();
  if (width === 0) return;
  // What is hidden has no height.
  for (const { element, lines, more } of notes) for (const part of [element, ...lines, more]) part.hidden = false;
  const spanOf = (element: Element): Span => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top: top - origin, bottom: bottom - origin };
  };
  const taken = [...document.querySelectorAll(inMargin)].map((element): Span => {
    // Facts and notes have the height of the rows that they may need: what they hold ends sooner.
    const last = element.matches('.facts, .note') ? element.lastElementChild : null;
    return { top: spanOf(element).top, bottom: spanOf(last ?? element).bottom };
  });
  const more = notes[0]?.more.offsetHeight ?? 0;
  const wanted = notes.map(({ paragraph, lines }) => ({
    ...spanOf(paragraph),
    top: spanOf(paragraph).top + startOf(paragraph, more),
    heights: lines.map(({ offsetHeight }) => offsetHeight),
  }));
  const end = column.parentElement?.getBoundingClientRect().bottom ?? 0;
  const placed = placeNotes(wanted, taken, { gap: 8, more, end: end - origin });
  for (const [index, note] of notes.entries()) {
    Object.assign(note, placed[index]);
    note.element.style.insetBlockStart = `${placed[index]?.top ?? 0}px`;
  }
}

/** Where a note begins, so that its first line and that of the text stand on one: about two thirds of what the lines differ. */
function startOf(paragraph: Element, noteLine: number): number {
  const { paddingBlockStart, lineHeight } = getComputedStyle(paragraph);
  return parseFloat(paddingBlockStart) + (parseFloat(lineHeight) - noteLine) * 0.68;
}

function show({ element, lines, more, shown }: SideNote, count: number): void {
  for (const [index, line] of lines.entries()) line.hidden = index >= count;
  element.hidden = count === 0;
  element.classList.toggle('whole', count > shown);
  more.hidden = count === lines.length;
  more.textContent = `+ ${lines.length - count}`;
}
