/** `` `text <address>`__ ``: anonymous, so that two links of one name do not quarrel. */
import { percentEscaped, type Link } from './link.ts';

export function toRestructuredText({ text, url }: Link): string {
  // An underscore at the end of the address would make it the name of another target.
  const address = percentEscaped(url, /[<>\\`\s]|_$/g);
  return `\`${text.replace(/[\\`<>_]/g, '\\$&')} <${address}>\`__`;
}
