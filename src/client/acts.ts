/** Buttons that only scripts can answer; the code of each loads at its first press. */

interface Act {
  act: (button: HTMLButtonElement) => Promise<void>;
  /** Shows on the button what is kept of it on the device. */
  show?: (button: HTMLButtonElement) => void;
}

const acts: Record<string, () => Promise<Act>> = {
  settings: () => import('./settings/panel.ts'),
  aloud: () => import('./aloud/start.ts'),
  saved: () => import('./saved/button.ts'),
  useful: () => import('./useful/useful.ts'),
  missing: () => import('./useful/missing.ts'),
};

export function offerActs(): void {
  // The one page that is made of what is kept.
  const list = document.querySelector<HTMLElement>('[data-saved-list]');
  if (list !== null) void import('./saved/page.ts').then(({ start }) => start(list));
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-act]')) {
    const name = button.dataset['act'] ?? '';
    const load = acts[name];
    button.onclick = () => void load?.().then(({ act }) => act(button));
    try {
      // What is kept under the name of the act; only a page that stands there needs the code at once.
      if (
        localStorage.getItem(name)?.includes(location.pathname.slice(document.documentElement.dataset['base']?.length))
      )
        void load?.().then(({ show }) => show?.(button));
    } catch {
      // Nothing is kept in this browser.
    }
  }
}
