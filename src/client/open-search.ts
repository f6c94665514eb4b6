/** `/` and Ctrl-K or ⌘-K go to the search field; its code and index load when the field is first used. */

export function openSearch(): void {
  const input = document.querySelector<HTMLInputElement>('.find input');
  if (input === null) return;
  addEventListener('keydown', (event) => {
    const shortcut =
      event.key === '/' ? !isTyping(event.target) && !event.ctrlKey && !event.metaKey : isCommandK(event);
    if (!shortcut || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  const isPage = document.querySelector('[data-results]') !== null;
  const start = () =>
    void (isPage ? import('./search/page.ts') : import('./search/box.ts')).then((module) => module.start(input));
  if (isPage || document.activeElement === input) {
    start();
    return;
  }
  // A window in the background gives no focus: what is typed there, or dictated, counts as well.
  const waiting = new AbortController();
  const begin = () => {
    waiting.abort();
    start();
  };
  for (const use of ['focus', 'input']) input.addEventListener(use, begin, { signal: waiting.signal });
}

function isCommandK(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
