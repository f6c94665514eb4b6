/** Whether the reader wants previews: the button in the foot is there when they are off. */

export function turnPreviews(on: boolean, button: HTMLElement): void {
  button.hidden = on;
  try {
    if (on) localStorage.removeItem('previews');
    else localStorage.setItem('previews', 'off');
  } catch {
    // A browser that keeps nothing keeps the choice for this page.
  }
}
