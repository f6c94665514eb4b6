/** The language switch leads to the section that the reader is at: ids are the same in every language. */

export function keepSection(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-translation]');
  const update = () => {
    for (const link of links) link.hash = location.hash;
  };
  update();
  addEventListener('hashchange', update);
}
