/** A hit as it stands in a list. */
import { base, pageLanguage, type ClientWords } from '../words.ts';
import type { Hit } from './search.ts';

const tags: Record<string, string> = { en: 'en', 'zh-cn': 'zh-CN' };

export function hrefOf(hit: Hit): string {
  return base() + hit.path.slice(1);
}

/** The kind at the left, the name and where it is at the right; the title is what the caller makes of it. */
export function renderHit(hit: Hit, title: HTMLElement, words: ClientWords): Node[] {
  const kind = element('span', 'read', words.kind[hit.kind] ?? '');
  const body = element('span', '');
  title.textContent = hit.title;
  title.classList.add('hw');
  body.append(title);
  if (hit.page !== '' && hit.page !== hit.title) {
    const where = element('span', 'read where', hit.page);
    where.append(' ', element('span', 'path', `#${hit.path.split('#')[1] ?? ''}`));
    body.append(where);
  }
  if (hit.excerpt !== '') body.append(renderExcerpt(hit.excerpt));
  if (hit.language !== pageLanguage()) body.lang = tags[hit.language] ?? hit.language;
  return [kind, body];
}

/** Pagefind's excerpt: text in which only `<mark>` is markup. */
function renderExcerpt(excerpt: string): HTMLElement {
  const line = element('span', 'read');
  excerpt.split(/<\/?mark>/).forEach((part, index) => {
    const text = part
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
    line.append(index % 2 === 1 ? element('mark', '', text) : text);
  });
  return line;
}

export function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
