/** What an address stands for, as the page says it. */
import type { Source } from '../cite/source.ts';
import { pageLanguage } from '../words.ts';

export function sourceOf(link: HTMLAnchorElement, siteName: string, now = new Date()): Source {
  const reviewed = document.querySelector<HTMLTimeElement>('time[data-edition]');
  const url = new URL(link.href);
  // What a search or a reader of mail put behind the path is no part of the address.
  url.search = '';
  return {
    title: textOf(document.querySelector('h1')) ?? document.title,
    section: nameOf(link),
    siteName,
    url: url.href,
    reviewed: reviewed?.dateTime ?? '',
    edition: reviewed?.dataset['edition'] ?? '',
    accessed: localDate(now),
    language: pageLanguage(),
  };
}

/** The heading of a section, the title of a figure, or the row of a cell of a comparison. */
function nameOf(link: HTMLAnchorElement): string | undefined {
  const row = link.closest('tr')?.querySelector('th');
  if (row) return `${textOf(link)}: ${textOf(row)}`;
  return textOf(link.closest('.head, figcaption')?.querySelector('h2, h3, .name') ?? null);
}

function textOf(element: Element | null): string | undefined {
  return element?.textContent.trim();
}

/** The day where the reader is. */
export function localDate(now: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
