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
    const { scrollHeight, clientHeight } = document.documentElement;
    // The last heading above a third of the window is the one whose text is read. Over the last window of the page the
    // line goes down to its foot: short sections at the end can come no higher.
    const left = Math.min(1, Math.max(0, scrollHeight - clientHeight - scrollY) / clientHeight);
    const line = clientHeight * (1 - (left * 2) / 3);
    const reached =
      headings.find((heading) => heading.id === chosen && isSeen(heading)) ??
      headings.findLast((heading) => heading.getBoundingClientRect().top < line);
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
  // The section that a reader went to is the one, wherever the window ends, until the reader moves on.
  let chosen = '';
  const choose = (id: string) => {
    chosen = id;
    schedule();
  };
  const followAddress = () => {
    choose(decodeURIComponent(location.hash.slice(1)));
  };
  // Also when the address is that of this section already.
  for (const [id, link] of links)
    link.onclick = () => {
      choose(id);
    };
  const moveOn = () => (chosen = '');
  for (const kind of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(kind, moveOn, { passive: true });
  addEventListener('hashchange', followAddress);
  addEventListener('scroll', schedule, { passive: true });
  addEventListener('resize', schedule, { passive: true });
  followAddress();
}

function isSeen(heading: Element): boolean {
  const { top, bottom } = heading.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
