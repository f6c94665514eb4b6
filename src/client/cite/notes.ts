/** A note after the Chicago Manual of Style: a reference work, *sub verbo*. */
import { chineseDate, dayOf, monthName, oneLine, type Source } from './source.ts';

export function citeNotes({ title, section, siteName, url, reviewed, edition, accessed, language }: Source): string {
  const site = oneLine(siteName);
  if (language === 'zh-cn') {
    const place = section === undefined ? '' : `“${inner(section)}”一节，`;
    const days = `${chineseDate(reviewed)}核对，版本 ${edition}，${chineseDate(accessed)}访问`;
    return `《${site}》，“${inner(title)}”条，${place}${days}，${url}`;
  }
  return [
    `${site}, s.v. ${quoted(title)}`,
    ...(section === undefined ? [] : [`under ${quoted(section)}`]),
    `last reviewed ${american(reviewed)}, edition ${edition}, accessed ${american(accessed)}, ${url}.`,
  ].join(' ');
}

/** In quotation marks, with the comma inside them that parts it from what follows. */
function quoted(text: string): string {
  const own = inner(text);
  return `“${own}${/[?!]$/.test(own) ? '' : ','}”`;
}

/** Quotation marks inside quotation marks are single. */
function inner(text: string): string {
  return oneLine(text).replace(/[“"]([^“”"]*)[”"]/g, '‘$1’');
}

function american(date: string): string {
  const day = dayOf(date);
  return `${monthName(day)} ${day.day}, ${day.year}`;
}
