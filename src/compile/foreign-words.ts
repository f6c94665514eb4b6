/** English words in a Chinese text of data: they are said by an English voice, and set in a Latin face. */
import type { Run } from '../encyclopedia/encyclopedia.ts';

/** Words of Latin letters; abbreviations of capitals are Chinese usage, and other accents are of no one language. */
const latin = /[\p{Script=Latin}][\p{Script=Latin}\d'’.&-]*(?: [\p{Script=Latin}\d&][\p{Script=Latin}\d'’.&-]*)*/gu;

export function partForeign(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(latin)) {
    const [words] = match;
    if (!/[a-z]/.test(words) || !/^[\x20-\x7e’]+$/.test(words)) continue;
    if (match.index > end) runs.push(text.slice(end, match.index));
    runs.push({ foreign: words, tag: 'en' });
    end = match.index + words.length;
  }
  return end < text.length ? [...runs, text.slice(end)] : runs;
}
