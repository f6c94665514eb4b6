/** After the style of the American Psychological Association: an entry without an author in a reference work. */
import { chineseDate, dayOf, monthName, nameOf, oneLine, withStop, type Source } from './source.ts';

export function citeApa(source: Source): string {
  const { siteName, url, reviewed, edition, accessed, language } = source;
  const site = oneLine(siteName);
  if (language === 'zh-cn') {
    const published = `${nameOf(source)}（${chineseDate(reviewed)}）。载于《${site}》（版本 ${edition}）。`;
    return `${published}${chineseDate(accessed)}检索自 ${url}`;
  }
  const was = dayOf(reviewed);
  const seen = dayOf(accessed);
  return [
    withStop(nameOf(source)),
    `(${was.year}, ${monthName(was)} ${was.day}).`,
    `In ${site} (Edition ${edition}).`,
    `Retrieved ${monthName(seen)} ${seen.day}, ${seen.year}, from ${url}`,
  ].join(' ');
}
