/** What goes along with reading, once the page stands: behind everything that a reader may be waiting for. */

export function goAlong(): void {
  const body = document.querySelector<HTMLElement>('.body:has(.refs)');
  if (body === null) return;
  // A script of this kind runs before the page has loaded.
  addEventListener('load', () => {
    setTimeout(() => {
      void import('./sidenotes/start.ts').then(({ start }) => {
        start(body);
      });
    });
  });
}
