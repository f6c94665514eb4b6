/** `[address text]`: an external link, from any wiki. */
import { asReferences, percentEscaped, type Link } from './link.ts';

/** What begins or ends links, templates, tables, formatting, signatures, magic words, HTML or a bare address. */
const special = /[&<>[\]{}|'~_=]|:(?=\/\/)|(?<=^|\s)[*#:;]/g;

export function toMediawiki({ text, url }: Link): string {
  return `[${percentEscaped(url, /[[\]<>"'{}|\s]/g)} ${asReferences(text, special)}]`;
}
