/** `[text](address)`, read alike by CommonMark and by GitHub's Markdown. */
import { percentEscaped, type Link } from './link.ts';

/** What could begin emphasis, code, a nested link, an entity, HTML, a table cell or a bare address. */
const special = /[\\`*_~[\]<>&|!:@]/g;

export function toMarkdown({ text, url }: Link): string {
  // An entity would be read in an address too; a bracket would end it.
  const address = percentEscaped(url, /[()\\<>\s]/g).replaceAll('&', '\\&');
  return `[${text.replace(special, '\\$&')}](${address})`;
}
