/** `<a href="address">text</a>`. */
import { asReferences, type Link } from './link.ts';

const special = /[&<>"']/g;

export function toHtml({ text, url }: Link): string {
  return `<a href="${asReferences(url, special)}">${asReferences(text, special)}</a>`;
}
