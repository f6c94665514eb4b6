/** What only scripts can do: a button at its press, anything else at once. The code of each loads when it is needed. */

interface Act {
  act: (control: HTMLButtonElement) => unknown;
  /** Shows on a button what is kept of it on the device. */
  show?: (button: HTMLButtonElement) => void;
}

const acts: Record<string, () => Promise<Act>> = {
  settings: () => import('./settings/panel.ts'),
  aloud: () => import('./aloud/start.ts'),
  saved: () => import('./saved/button.ts'),
  useful: () => import('./useful/useful.ts'),
  missing: () => import('./useful/missing.ts'),
  list: () => import('./saved/page.ts'),
  nearest: () => import('./not-found.ts'),
};

export function offerActs(): void {
  for (const control of document.querySelectorAll<HTMLButtonElement>('[data-act]')) {
    const name = control.dataset['act'] ?? '';
    const run = (what: 'act' | 'show') => void acts[name]?.().then((module) => module[what]?.(control));
    if (control.localName !== 'button') {
      run('act');
      continue;
    }
    // What can be open or on says from the start that it is not.
    if (name === 'settings') control.ariaExpanded = 'false';
    if (name === 'saved' || name === 'useful') control.ariaPressed = 'false';
    control.onclick = () => {
      run('act');
    };
    try {
      // Only where something is kept of this page must the code show it at once.
      if (
        localStorage
          .getItem(name)
          ?.includes(location.pathname.slice((document.documentElement.dataset['base'] ?? '').length))
      )
        run('show');
    } catch {
      // Nothing is kept in this browser.
    }
  }
}
