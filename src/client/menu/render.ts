/** The menu as it stands in the page. */
import { made } from '../made.ts';

export interface MenuItem {
  name: string;
  /** Where it leads; absent for what is done here. */
  href?: string;
  /** For what can be on or off. */
  checked?: boolean;
  choose?: () => void;
}

export interface MenuGroup {
  /** Absent for what stands by itself. */
  label?: string;
  items: MenuItem[];
}

export interface Rendered {
  panel: HTMLElement;
  menu: HTMLElement;
  items: HTMLElement[];
}

/** @param note what stands below the items */
export function renderMenu(label: string, groups: readonly MenuGroup[], note: string): Rendered {
  const panel = made('div', 'menu');
  const menu = made('div');
  menu.id = 'address-menu';
  menu.role = 'menu';
  menu.ariaLabel = label;
  const items: HTMLElement[] = [];
  for (const { label: name, items: ofGroup } of groups) {
    const group = made('div');
    group.role = name === undefined ? 'none' : 'group';
    if (name !== undefined) {
      group.ariaLabel = name;
      const heading = made('span', 'eyebrow', name);
      // It is the group's name already.
      heading.ariaHidden = 'true';
      group.append(heading);
    }
    const rendered = ofGroup.map(renderItem);
    items.push(...rendered);
    group.append(...rendered);
    menu.append(group);
  }
  panel.append(menu, made('p', 'read', note));
  return { panel, menu, items };
}

function renderItem({ name, href, checked, choose }: MenuItem): HTMLElement {
  const item = href === undefined ? made('button', '', name) : made('a', '', name);
  if (item instanceof HTMLAnchorElement) item.href = href ?? '';
  else item.type = 'button';
  item.role = checked === undefined ? 'menuitem' : 'menuitemcheckbox';
  if (checked !== undefined) item.ariaChecked = String(checked);
  item.tabIndex = -1;
  if (choose !== undefined) item.addEventListener('click', choose);
  return item;
}
