/** The address beside a heading copies itself, and stays a link. */

const shownFor = 2000;

export function copyAddress(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.addr') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Absent where the page is not served over https: the link is then a link and no more.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    void clipboard?.writeText(link.href).then(
      () => {
        tell(link);
      },
      () => undefined,
    );
  });
}

/** Says so where the reader looks and to who listens; afterwards the address stands there again. */
function tell(link: HTMLAnchorElement): void {
  const status = document.querySelector<HTMLElement>('[data-copied]');
  if (status === null || link.classList.contains('done')) return;
  const address = link.textContent;
  const message = status.dataset['copied'] ?? '';
  status.textContent = message;
  link.textContent = message;
  link.classList.add('done');
  setTimeout(() => {
    status.textContent = '';
    link.textContent = address;
    link.classList.remove('done');
  }, shownFor);
}
