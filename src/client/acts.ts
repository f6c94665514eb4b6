/** Buttons that only scripts can answer; the code of each loads at its first press. */

interface Act {
  act: (button: HTMLButtonElement) => Promise<void>;
}

const acts: Record<string, () => Promise<Act>> = {
  settings: () => import('./settings/panel.ts'),
};

export function offerActs(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-act]')) {
    const load = acts[button.dataset['act'] ?? ''];
    button.onclick = () => void load?.().then(({ act }) => act(button));
  }
}
