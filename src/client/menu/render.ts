/** The menu as it stands in the page. */
import type { Source } from '../cite/source.ts';
import { fill } from '../words.ts';
import type { Format, FormatGroup } from './formats.ts';
import type { MenuWords } from './words.ts';

export interface Rendered {
  panel: HTMLElement;
  menu: HTMLElement;
  items: HTMLButtonElement[];
}

export function renderMenu(
  label: string,
  groups: readonly FormatGroup[],
  { edition, reviewed }: Source,
  words: MenuWords,
  choose: (format: Format) => void,
): Rendered {
  const panel = made('div', 'menu');
  const menu = made('div');
  menu.id = 'address-menu';
  menu.role = 'menu';
  menu.ariaLabel = label;
  const items: HTMLButtonElement[] = [];
  for (const { label: name, formats } of groups) {
    const group = made('div');
    group.role = name === undefined ? 'none' : 'group';
    if (name !== undefined) {
      group.ariaLabel = name;
      const heading = made('span', 'eyebrow', name);
      // It is the group's name already.
      heading.ariaHidden = 'true';
      group.append(heading);
    }
    for (const format of formats) {
      const item = document.createElement('button');
      item.type = 'button';
      item.role = 'menuitem';
      item.tabIndex = -1;
      item.textContent = format.name;
      item.addEventListener('click', () => {
        choose(format);
      });
      items.push(item);
      group.append(item);
    }
    menu.append(group);
  }
  panel.append(menu, made('p', 'read', fill(words.edition, { edition, date: reviewed })));
  return { panel, menu, items };
}

function made(name: string, className = '', text = ''): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
