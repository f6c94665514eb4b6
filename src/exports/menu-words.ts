/** What scripts say to a reader, in a language: the menu of an address, the settings, reading aloud, and so on. */
import type { Words } from '../encyclopedia/schema/interface.ts';

export function menuWords({
  siteName,
  linkCopied,
  previewsOff,
  previewsAreOff,
  menu,
  settings,
  aloud,
  saved,
  useful,
}: Words) {
  return { siteName, linkCopied, previewsOff, previewsAreOff, ...menu, settings, aloud, saved, useful };
}
