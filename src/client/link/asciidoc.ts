/** `address[text]`, or `link:++address++[text]` where the address holds what AsciiDoc would read as markup. */
import { asReferences, percentEscaped, type Link } from './link.ts';

/**
 * What formats, replaces, names an attribute or ends the text. A backslash would do for some of these, but only where
 * the character would otherwise have meant something; a character reference always does.
 */
const special = /[\\*_`#+^~[\]{}<>&"'()=,;@|]|-(?=[->])|(?<=-)-|\.(?=\.)|(?<=\.)\.|:(?=\/\/|:)|^\s|\s$/g;

export function toAsciidoc({ text, url }: Link): string {
  const address = percentEscaped(url, /[[\]{}<>"'`\\+\s]/g);
  const isPlain = /^https?:\/\/[\w.:/#-]*$/.test(address) && !/--|__|##|\.\.|_\W|\W_/.test(address);
  return `${isPlain ? address : `link:++${address}++`}[${asReferences(text, special)}]`;
}
