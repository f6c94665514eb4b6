/** The address beside a heading is a link; here it becomes the button of a menu, whose code loads at its first use. */

export function markAddresses(): void {
  const label = document.querySelector<HTMLElement>('[data-menu]')?.dataset['menu'];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.addr')) {
    link.role = 'button';
    link.ariaHasPopup = 'menu';
    link.ariaExpanded = 'false';
    link.ariaLabel = `${label} ${link.textContent}`;
    const open = (event: MouseEvent | KeyboardEvent) => {
      const key = 'key' in event ? event.key : '';
      // With a modifier it is a link still, to be opened elsewhere. Enter comes as a click.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !/^( |Arrow(Up|Down))?$/.test(key))
        return;
      event.preventDefault();
      import('./menu/menu.ts')
        .then(({ toggleMenu }) => toggleMenu(link, key === 'ArrowUp'))
        .catch(() => {
          // What did not load cannot help: the link leads where it always did.
          location.assign(link.href);
        });
    };
    link.addEventListener('click', open);
    link.addEventListener('keydown', open);
  }
}
