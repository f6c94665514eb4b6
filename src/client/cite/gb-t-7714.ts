/** After GB/T 7714, the Chinese standard for references: an electronic resource, with the day of citing in brackets. */
import { nameOf, oneLine, type Source } from './source.ts';

export function citeGbT7714(source: Source): string {
  const { siteName, url, reviewed, edition, accessed } = source;
  const site = oneLine(siteName);
  return `${site}. ${nameOf(source)}[EB/OL]. 版本 ${edition}. (${reviewed})[${accessed}]. ${url}.`;
}
