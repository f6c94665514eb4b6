/** An element with its class and its words. */
export function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}

export function madeButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = made('button', '', text);
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}
