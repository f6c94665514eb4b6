/** The list of a combobox: arrows, Home, End, Enter and Escape, as the ARIA practices describe them. */

export interface Option {
  content: Node[];
  choose: () => void;
}

export interface Listbox {
  show: (options: readonly Option[]) => void;
  open: (isOpen: boolean) => void;
}

export function listbox(input: HTMLInputElement, list: HTMLElement, panel: HTMLElement): Listbox {
  let options: readonly Option[] = [];
  let active = -1;
  list.id = 'hits';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.labels?.[0]?.textContent ?? '');
  panel.hidden = true;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  const activate = (index: number) => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = list.children[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', option.id);
  };
  // Closed with Escape, the list stays closed until the reader types or asks for it: a late answer does not open it.
  let dismissed = false;
  const open = (isOpen: boolean) => {
    if (isOpen && dismissed) return;
    panel.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen && options.length > 0));
    if (!isOpen) activate(-1);
  };
  const show = (next: readonly Option[]) => {
    // What the reader has chosen stays chosen while more hits arrive behind it.
    const keeps = active >= 0 && active < next.length ? active : -1;
    options = next;
    list.replaceChildren(...options.map(toItem));
    list.hidden = options.length === 0;
    active = -1;
    activate(keeps);
  };
  input.addEventListener('input', () => {
    dismissed = false;
    activate(-1);
  });
  input.addEventListener('keydown', (event) => {
    const last = options.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      // In the field itself Home and End move the cursor; in the list they move the choice.
      ...(active >= 0 && { Home: 0, End: last }),
    };
    const move = moves[event.key];
    const chosen = options[active];
    if (move !== undefined && last >= 0) {
      event.preventDefault();
      dismissed = false;
      open(true);
      activate(move);
    } else if (event.key === 'Enter' && chosen !== undefined && !panel.hidden) {
      event.preventDefault();
      chosen.choose();
    } else if (event.key === 'Escape' && !panel.hidden) {
      event.preventDefault();
      dismissed = true;
      open(false);
    }
  });
  // Choosing an option must not take the focus from the field before the click arrives.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  return { show, open };
}

function toItem({ content, choose }: Option, index: number): HTMLElement {
  const item = document.createElement('li');
  item.id = `hit-${index}`;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.append(...content);
  item.addEventListener('click', choose);
  return item;
}
