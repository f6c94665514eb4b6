/** Which entry or section a control stands for, as the page says it. */
import { base } from './words.ts';

export interface ReadingPlace {
  /** Path below the base with the id of the section, `/zh-cn/cto-vs-cio/#strategic-level`. */
  path: string;
  title: string;
  /** Heading of the section; absent for the entry. */
  section?: string;
}

/** @param control what stands in the head of a section, in that of the entry, or outside any */
export function placeOf(control: Element): ReadingPlace {
  const heading = control.closest('.head')?.querySelector('h2[id], h3[id]');
  const title = document.querySelector('h1')?.textContent.trim() ?? document.title;
  const page = location.pathname.slice(base().length - 1);
  if (heading == null) return { path: page, title };
  return { path: `${page}#${heading.id}`, title, section: heading.textContent.trim() };
}
