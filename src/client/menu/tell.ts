/** Says what was done where the reader looks and to who listens; afterwards what stood there stands there again. */

const shownFor = 2000;

export function tell(where: HTMLElement, message: string): void {
  announce(message);
  if (where.classList.contains('done')) return;
  const before = where.textContent;
  where.textContent = message;
  where.classList.add('done');
  setTimeout(() => {
    announce('');
    where.textContent = before;
    where.classList.remove('done');
  }, shownFor);
}

/** The polite live region of the page. */
export function announce(message: string): void {
  const status = document.querySelector('[data-copied]');
  if (status !== null) status.textContent = message;
}
