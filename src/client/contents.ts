/** Marks in the contents the section that is being read. */

export function followContents(): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.toc a'))
    links.set(decodeURIComponent(link.hash.slice(1)), link);
  const headings = [...document.querySelectorAll<HTMLElement>('.body :is(h2, h3)[id]')].filter(({ id }) =>
    links.has(id),
  );
  if (headings.length === 0) return;
  let current: HTMLAnchorElement | undefined;
  const update = () => {
    // The last heading above a third of the window is the one whose text is read.
    const reached = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    const next = reached === undefined ? undefined : links.get(reached.id);
    if (next === current) return;
    current?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'location');
    current = next;
  };
  let waiting = false;
  const schedule = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      update();
    });
  };
  addEventListener('scroll', schedule, { passive: true });
  addEventListener('resize', schedule, { passive: true });
  update();
}
