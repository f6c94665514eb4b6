/** Links in the text of an article show what they lead to; the code for it loads when a reader turns to the first. */
import { watchLinks } from './preview/watch.ts';

/** Not those of headings, and not the ways back from references. */
const links = '.body a:not(.head a, .refs p a)';

export function showPreviews(): void {
  // Seen when previews are off; pages without it have none.
  const button = document.querySelector<HTMLElement>('[data-previews]');
  if (!button) return;
  const load = () => import('./preview/page.ts');
  try {
    button.hidden = !localStorage.getItem('previews');
  } catch {
    // Nothing is kept in this browser, so nothing is off.
  }
  button.onclick = () =>
    void load().then(({ turnPreviews }) => {
      turnPreviews(true, button);
    });
  watchLinks(
    (target) => (button.hidden ? target.closest(links) : null),
    () => load().then(({ openerFor }) => openerFor(button)),
  );
}
