/** What the menu of an address and the button of a quotation say, in a language. */
import type { Words } from '../encyclopedia/schema/interface.ts';

export function menuWords({ siteName, linkCopied, menu }: Words) {
  return { siteName, linkCopied, ...menu };
}
