/** A hit as it stands in a list. */
import { pageLanguage } from '../words.ts';
import type { Result } from './results.ts';
import type { ClientWords } from './words.ts';

const tags: Record<string, string> = { en: 'en', 'zh-cn': 'zh-CN' };

/** The kind at the left, the name and where it is at the right; `title` is what the caller makes of the name. */
export function renderHit(hit: Result, title: HTMLElement, words: ClientWords): Node[] {
  const kind = element('span', 'read', words.kind[hit.kind] ?? '');
  const body = element('span', '');
  title.textContent = hit.section === '' ? hit.title : hit.section;
  title.classList.add('hw');
  body.append(title);
  if (hit.section !== '') {
    const where = element('span', 'read where', hit.title);
    where.append(' ', element('span', 'path', new URL(hit.url).hash));
    body.append(where);
  }
  if (hit.excerpt !== '') body.append(renderExcerpt(hit));
  // Works and people stand in the index of every language, as their titles and names are.
  const isLatin = !/\p{Script=Han}/u.test(hit.title + hit.section + hit.excerpt);
  const language = isLatin ? 'en' : hit.language;
  if (language !== pageLanguage()) body.lang = tags[language] ?? language;
  return [kind, body];
}

/** Kinds whose excerpt is running text, which begins and ends where there was room; that of others is a line of its own. */
const running = new Set(['article', 'comparison', 'section', 'term']);

/** Text in which only `<mark>` is markup. What was cut off says so; a mark ends with its word, not with what follows it. */
function renderExcerpt({ excerpt, kind }: Result): HTMLElement {
  const line = element('span', 'read excerpt-line');
  const plain = running.has(kind) ? excerpt.replace(/<[^>]*>/g, '').trim() : '';
  const before = /^\p{Ll}/u.test(plain) ? '…\u00a0' : '';
  const after = /[^.!?…。！？”"]$/.test(plain) ? '\u00a0…' : '';
  const marked = excerpt.replace(/([\s.,;:!?，。；：！？、]+)<\/mark>/g, '</mark>$1').replace(/^[\s.,;:]+/, '');
  `${before}${marked}${after}`.split(/<\/?mark>/).forEach((part, index) => {
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
