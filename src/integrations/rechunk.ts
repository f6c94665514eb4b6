/**
 * Cuts the word lists of a Pagefind index into smaller files. Pagefind asks for the file that holds a word; as it writes
 * them, each costs a reader 22 kB, so that a query of three words costs more than the engine itself.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayOf, itemOf, itemsOf, textOf } from './cbor.ts';

/** Bytes of a file before it is packed. */
const size = 6_000;
const mark = Buffer.from('pagefind_dcd');

interface Word {
  word: string;
  item: Uint8Array;
}

export function rechunk(folder: string, language: string): void {
  const metaName = readdirSync(folder).find((name) => name.endsWith('.pf_meta'));
  if (metaName === undefined) throw new Error(`${folder} holds no index`);
  const [version, pages, chunks, ...rest] = itemsOf(read(join(folder, metaName)));
  if (version === undefined || pages === undefined || chunks === undefined) throw new Error(`${metaName} is cut short`);
  const old = itemsOf(chunks).map((chunk) => itemsOf(chunk).map(textOf)[2] ?? '');
  const words = old.flatMap((name) => wordsOf(read(fileOf(folder, name))));
  const parts = cut(words);
  for (const name of old) rmSync(fileOf(folder, name));
  const lines = parts.map((part, index) => {
    const bytes = arrayOf([arrayOf(part.map(({ item }) => item))]);
    const name = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 7)}`;
    write(fileOf(folder, name), bytes);
    // A word that no file holds may still be the beginning of one: each range ends where the next begins.
    const last = parts[index + 1]?.[0]?.word ?? part.at(-1)?.word ?? '';
    return arrayOf([itemOf(part[0]?.word ?? ''), itemOf(last), itemOf(name)]);
  });
  write(join(folder, metaName), arrayOf([version, pages, arrayOf(lines), ...rest]));
}

function wordsOf(bytes: Uint8Array): Word[] {
  const [words] = itemsOf(bytes);
  if (words === undefined) throw new Error('a word list is empty');
  return itemsOf(words).map((item) => {
    const [word] = itemsOf(item);
    return { word: word === undefined ? '' : textOf(word), item };
  });
}

function cut(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [];
  let bytes = size;
  for (const word of words) {
    // Forms of a word stay together: a reader who typed the beginning of them gets them all.
    const goesOn = word.word.slice(0, 4) === parts.at(-1)?.at(-1)?.word.slice(0, 4);
    if (bytes >= size && !goesOn) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(word);
    bytes += word.item.length;
  }
  return parts;
}

function fileOf(folder: string, name: string): string {
  return join(folder, 'index', `${name}.pf_index`);
}

function read(path: string): Buffer {
  const bytes = gunzipSync(readFileSync(path));
  if (!bytes.subarray(0, mark.length).equals(mark))
    throw new Error(`${path} is not written as Pagefind wrote it before`);
  return bytes.subarray(mark.length);
}

function write(path: string, bytes: Uint8Array): void {
  writeFileSync(path, gzipSync(Buffer.concat([mark, bytes]), { level: 9 }));
}
