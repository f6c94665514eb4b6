/** RIS, as EndNote, Zotero and Mendeley read it: a tag, two spaces, a hyphen, a value; lines end as its makers wrote. */
import { nameOf, oneLine, type Source } from './source.ts';

export function citeRis(source: Source): string {
  const { siteName, url, reviewed, edition, accessed, language } = source;
  const day = (date: string) => date.replaceAll('-', '/');
  const lines: [string, string][] = [
    ['TY', 'ENCYC'],
    ['TI', nameOf(source)],
    ['T2', oneLine(siteName)],
    ['PY', reviewed.slice(0, 4)],
    ['DA', day(reviewed)],
    ['ET', edition],
    ['UR', url],
    ['Y2', day(accessed)],
    ['LA', language],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
