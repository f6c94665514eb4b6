/** Says something longer than a button can hold, under the head or the line that it is about, until something else is said there. */
import { announce } from './menu/tell.ts';
import { made } from './made.ts';

let last: HTMLElement | undefined;

export function say(near: Element, message: string): void {
  last?.remove();
  last = made('p', 'small said-here', message);
  behind(near).after(last);
  announce(message);
}

/** Where something new may stand in the flow of the page: never between the parts of a heading or of a line. */
export function behind(near: Element): Element {
  return near.closest('.head, .useful') ?? near;
}
