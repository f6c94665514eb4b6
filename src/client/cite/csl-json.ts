/** CSL-JSON, for Zotero, Pandoc and citeproc. */
import { keyOf } from './key.ts';
import { dayOf, nameOf, oneLine, type Source } from './source.ts';

export function citeCslJson(source: Source): string {
  const { siteName, url, reviewed, edition, accessed, language } = source;
  const item = {
    id: keyOf(url, language),
    type: 'entry-encyclopedia',
    title: nameOf(source),
    'container-title': oneLine(siteName),
    URL: url,
    version: edition,
    issued: dateParts(reviewed),
    accessed: dateParts(accessed),
    language: language === 'zh-cn' ? 'zh-CN' : language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function dateParts(date: string): { 'date-parts': [[number, number, number]] } {
  const { year, month, day } = dayOf(date);
  return { 'date-parts': [[year, month, day]] };
}
