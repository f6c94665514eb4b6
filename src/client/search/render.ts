/** A hit as it stands in a list. */
import { pageLanguage } from '../words.ts';
import type { Result } from './results.ts';
import type { ClientWords } from './words.ts';

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
  const language = /\p{Script=Han}/u.test(hit.title + hit.section + hit.excerpt) ? hit.language : 'en';
  if (language !== pageLanguage()) body.lang = language;
  return [kind, body];
}

/** Text in which only `<mark>` is markup. What was cut off says so; a mark is its word, and nothing that stands around it. */
function renderExcerpt({ excerpt, kind }: Result): HTMLElement {
  const line = element('span', 'read excerpt-line');
  const text = excerpt
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/([^\p{L}\p{N}]+)<\/mark>/gu, '</mark>$1')
    .replace(/<mark>([^\p{L}\p{N}]+)/gu, '$1<mark>')
    .replace(/^[.,;:!?)\s，。、；：！？）”’]+| +$/g, '');
  // That of a person or a work is a line of its own.
  const isCut = (edge: RegExp) => !/^[pw]/.test(kind) && edge.test(text);
  line.append(isCut(/^(<mark>)?[a-z]/) ? '…\u00a0' : '');
  text.split(/<\/?mark>/).forEach((part, index) => {
    line.append(index % 2 === 1 ? element('mark', '', part) : part);
  });
  line.append(isCut(/[^.!?。！？”"]$/) ? '\u00a0…' : '');
  return line;
}

export function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
