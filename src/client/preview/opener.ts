/**
 * When a preview opens and closes. It stays while the pointer or the focus is at its link or in it, closes with Escape
 * and by a press elsewhere (WCAG 1.4.13), and one at a time is open.
 */
import type { Found } from './find.ts';
import { buildPopup, placePopup } from './popup.ts';
import type { Open } from './watch.ts';

/** Milliseconds before a preview opens, so that a pointer passes, and before it closes, so that it can be reached. */
const wait = 300;

export interface OpenerOptions {
  find: (link: HTMLAnchorElement) => Promise<Found | undefined>;
  sheets: CSSStyleSheet[];
  /** What stands below the text. */
  foot?: () => Node[];
}

export function createOpener({ find, sheets, foot = () => [] }: OpenerOptions): Open {
  let shown: HTMLAnchorElement | undefined;
  let dismissed: HTMLAnchorElement | undefined;
  let close: () => void = () => undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;

  async function open(link: HTMLAnchorElement, isWanted: () => boolean, stays: boolean): Promise<boolean> {
    // Without the top layer, a box could be cut off by what is around its link.
    const found = 'popover' in link ? await find(link).catch(() => undefined) : undefined;
    if (found === undefined) return false;
    if (isWanted() && shown !== link) show(link, found, stays);
    return true;
  }

  function show(link: HTMLAnchorElement, found: Found, stays: boolean): void {
    close();
    const host = buildPopup(found, sheets, foot());
    link.after(host);
    host.showPopover();
    placePopup(host, link);
    shown = link;
    const listening = new AbortController();
    const { signal } = listening;
    close = () => {
      listening.abort();
      host.remove();
      shown = undefined;
      close = () => undefined;
    };
    const isHeld = () => link.matches(':hover, :focus-visible') || host.matches(':hover, :focus-within');
    const leave = () => {
      setTimeout(() => {
        if (!signal.aborted && !stays && !isHeld()) close();
      }, wait);
    };
    for (const part of [link, host]) {
      part.addEventListener('pointerleave', leave, { signal });
      part.addEventListener('focusout', leave, { signal });
      // A link that was followed within the page leaves nothing open behind it.
      part.addEventListener(
        'click',
        (event) => {
          if (!event.defaultPrevented && event.composedPath().some((node) => node instanceof HTMLAnchorElement))
            close();
        },
        { signal },
      );
    }
    const elsewhere = (event: Event) => {
      const path = event.composedPath();
      if (!path.includes(host) && !path.includes(link)) close();
    };
    document.addEventListener('pointerdown', elsewhere, { signal });
    // What a pointer holds open may stay while the keyboard is elsewhere; what a tap opened has nothing that leaves it.
    if (stays) document.addEventListener('focusin', elsewhere, { signal });
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key !== 'Escape') return;
        dismiss(link);
        if (host.matches(':focus-within')) link.focus();
        close();
      },
      { signal },
    );
  }

  /** Until the reader has left the link and come back. */
  function dismiss(link: HTMLAnchorElement): void {
    dismissed = link;
    for (const kind of ['pointerleave', 'blur'])
      link.addEventListener(kind, () => (dismissed = undefined), { once: true });
  }

  function soon(link: HTMLAnchorElement, isWanted: () => boolean): void {
    clearTimeout(opening);
    if (link === dismissed) return;
    opening = setTimeout(() => {
      const isStillWanted = () => link !== dismissed && isWanted();
      if (isStillWanted()) void open(link, isStillWanted, false);
    }, wait);
  }

  return (turn, link) => {
    if (turn === 'pointerover') soon(link, () => link.matches(':hover'));
    else if (turn === 'focusin') soon(link, () => document.activeElement === link);
    else {
      void open(link, () => true, true).then((opened) => {
        if (!opened) location.assign(link.href);
      });
    }
  };
}
