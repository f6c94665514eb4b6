/** The part of the search that reads the text, in a file of its own: names are there before it is needed. */
import type * as FullText from './full-text.ts';
import { once } from './parts.ts';
import { siteUrl } from './site.ts';

const loading = new Map<string, Promise<typeof FullText>>();

export function loadFullText(): Promise<typeof FullText> {
  return once(loading, 'text', () => import(/* @vite-ignore */ `${siteUrl}search-text.js`) as Promise<typeof FullText>);
}
