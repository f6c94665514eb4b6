/** The box of a preview: an element with a shadow, in the top layer, below or above its link and never over it. */
import { buildFragment } from './build.ts';
import type { Found } from './find.ts';

/** Pixels between the link and the box, and between the box and the edge of the window. */
const gap = 6;
const edge = 8;

/** Stands behind its link, so that the keyboard and a screen reader go on there. */
export function buildPopup(found: Found, sheets: CSSStyleSheet[], foot: readonly Node[]): HTMLElement {
  const host = document.createElement('cto-preview');
  host.popover = 'manual';
  host.lang = found.language;
  host.role = 'group';
  host.ariaLabel = found.title;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  const box = document.createElement('div');
  box.className = 'box';
  if (found.above != null) box.append(line('above', found.above));
  const title = document.createElement('a');
  title.href = found.href;
  title.textContent = found.title;
  box.append(line('title', title), buildFragment(found.html), ...foot);
  root.append(box);
  return host;
}

export function line(className: string, content: Node | string): HTMLElement {
  const made = document.createElement('p');
  made.className = className;
  made.append(content);
  return made;
}

export function placePopup({ style, offsetHeight, offsetWidth }: HTMLElement, link: HTMLElement): void {
  const { top, bottom, left } = link.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const above = top - gap - edge;
  const below = clientHeight - bottom - gap - edge;
  const isBelow = offsetHeight <= below || below >= above;
  const height = Math.min(offsetHeight, isBelow ? below : above);
  style.maxHeight = `${height}px`;
  style.top = `${scrollY + (isBelow ? bottom + gap : top - gap - height)}px`;
  style.left = `${scrollX + Math.max(edge, Math.min(left, clientWidth - edge - offsetWidth))}px`;
}
