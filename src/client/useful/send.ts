/** Keeps what a reader said on the device and, where the site's owner named an address at build, sends it there. */
import type { UsefulWords } from '../menu/words.ts';
import { keep, readStored } from '../stored.ts';
import { fill, pageLanguage } from '../words.ts';
import { opinionsOf, reportOf, storageKey, type Opinion } from './report.ts';

/** Where opinions go; `undefined` where they stay on the device. */
export function endpoint(): string | undefined {
  return document.querySelector<HTMLElement>('[data-feedback]')?.dataset['feedback'];
}

export function opinionOf(path: string): Opinion {
  return opinionsOf(readStored(storageKey))[path] ?? {};
}

/** What is to be said of it. */
export async function tellOwner(
  path: string,
  said: Pick<Opinion, 'useful' | 'missing'>,
  words: UsefulWords,
): Promise<string> {
  const url = endpoint();
  const isKept = keepOpinion(path, said);
  if (url === undefined) return isKept ? words.keptHere : words.notKept;
  const { host } = new URL(url, location.href);
  const edition = document.querySelector<HTMLElement>('[data-edition]')?.dataset['edition'] ?? '';
  const sent = await post(url, JSON.stringify(reportOf(path, said, { edition, language: pageLanguage() })));
  if (isKept) keepOpinion(path, { sent });
  return fill(sent ? words.sent : isKept ? words.notSent : words.notKept, { host });
}

function keepOpinion(path: string, said: Opinion): boolean {
  const opinions = opinionsOf(readStored(storageKey));
  return keep(storageKey, { ...opinions, [path]: { ...opinions[path], ...said } }) === 'kept';
}

/** One request, without cookies, without the address that the reader came from, and on its way also when the page is left. */
async function post(url: string, body: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      keepalive: true,
    });
    return response.ok;
  } catch {
    return false;
  }
}
