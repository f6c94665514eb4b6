/** The margin is filled once the page stands and only where there is one; the code for it loads then. */

export function fillMargin(): void {
  const body = document.querySelector<HTMLElement>('.body:has(.refs)');
  const wide = matchMedia('(min-width:60em)');
  const load = () => {
    if (body === null || !wide.matches) return;
    wide.onchange = null;
    void import('./sidenotes/sidenotes.ts').then(({ start }) => start(body));
  };
  wide.onchange = load;
  // Behind everything that a reader may be waiting for.
  if (document.readyState === 'complete') setTimeout(load);
  else addEventListener('load', () => setTimeout(load));
}
