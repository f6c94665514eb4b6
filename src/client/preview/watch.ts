/** Tells when a reader turns to a link: by hover, by focus, by tap. Small, for it waits in every article. */

const turns = ['pointerover', 'focusin', 'click'] as const;

/** Opens the preview of a link; after a tap on one that has none, follows it. */
export type Open = (turn: (typeof turns)[number], link: HTMLAnchorElement) => void;

/**
 * @param linkOf the link that an event is about, when it may have a preview
 * @param load called at each turn to a link
 */
export function watchLinks(linkOf: (target: Element) => HTMLAnchorElement | null, load: () => Promise<Open>): void {
  let touch = false;
  for (const turn of turns) {
    document.addEventListener(
      turn,
      (event) => {
        // These events happen to elements.
        const link = linkOf(event.target as Element);
        if (!link) return;
        // Some browsers do not say it of a click: then it is as the pointer that came before.
        if ('pointerType' in event) touch = event.pointerType === 'touch';
        if (turn === 'focusin' ? !link.matches(':focus-visible') : touch !== (turn === 'click')) return;
        if (turn === 'click') {
          // A key follows the link, and so does the second tap: the preview stands behind its link.
          if (!event.detail || link.nextElementSibling?.localName === 'cto-preview') return;
          event.preventDefault();
        }
        load().then(
          (open) => {
            open(turn, link);
          },
          () => {
            if (turn === 'click') location.assign(link.href);
          },
        );
      },
      true,
    );
  }
}
