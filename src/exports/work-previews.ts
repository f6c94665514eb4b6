/** A work at a glance: its line, how much of it was read, and the first of what it was seen to say. */
import type { Encyclopedia } from '../encyclopedia/encyclopedia.ts';
import type { Reading, Work } from '../encyclopedia/schema/work.ts';
import { extentOf, formatNote, formatWork, shortName } from '../encyclopedia/work-text.ts';
import { languageTag, type Language } from '../site.ts';
import { escapeHtml, markup } from './html.ts';
import type { PreviewText } from './previews.ts';

/** The dots of the pages, as characters: a preview carries no styles. */
const dots: Record<Reading, string> = { full: '●', excerpt: '◐', abstract: '○', existence: '◌' };

/** Characters of what the work was seen to say; its page has the whole. */
const enough = 320;

export function workPreview({ words, works }: Encyclopedia, work: Work, language: Language): PreviewText {
  const { readMark, listSeparator, seenToSay, colon } = words[language];
  const { read, supports } = work.custom;
  const extent = extentOf(work);
  const english = language === 'en' ? undefined : languageTag.en;
  // The line is composed in English, unless the work is Chinese.
  const lang = work.language.startsWith('zh') ? work.language : languageTag.en;
  const line = formatWork(work, 'short')
    .map(({ text, style }) => (style === 'title' ? markup('cite', escapeHtml(text)) : escapeHtml(text)))
    .join('');
  const part =
    extent === ''
      ? ''
      : listSeparator + (english === undefined ? escapeHtml(extent) : markup('span', escapeHtml(extent), english));
  const notes = firstNotes(supports).map((note) => {
    const text = formatNote(note, works).map((run) => run.text);
    return markup('li', escapeHtml(text.join('')));
  });
  return {
    title: shortName(work),
    html: [
      markup('p', line, lang === languageTag[language] ? undefined : lang),
      markup('p', `${dots[read]} ${escapeHtml(readMark[read])}${part}`),
      ...(notes.length === 0
        ? []
        : [markup('p', escapeHtml(seenToSay + colon)), markup('ul', notes.join(''), english)]),
    ].join(''),
  };
}

function firstNotes(notes: readonly string[]): string[] {
  let left = enough;
  return notes.slice(0, 3).filter((note, index) => {
    left -= note.length;
    return index === 0 || left >= 0;
  });
}
