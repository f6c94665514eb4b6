/**
 * Writes a Pagefind index again so that an answer costs less. As Pagefind writes it, each word costs a reader a file of
 * 22 kB, and the list of records is half made of names that do not compress. Here the word lists are cut smaller, and the
 * records are named by their kind and in their order, so that the search tells kinds apart without a list of those either.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { contentWords } from '../encyclopedia/asking.ts';
import { normalizeText } from '../encyclopedia/name-key.ts';
import type { SearchRecord } from '../exports/search-records.ts';
import { withMarks } from './bare-words.ts';
import { arrayOf, itemOf, itemsOf, textOf } from './cbor.ts';

/** Bytes of a word list before it is packed. */
const size = 4_000;
/** Letters in which forms of a word agree: they stay in one list, though "technical" need not bring "technology". */
const beginning = 6;
const mark = Buffer.from('pagefind_dcd');

interface Word {
  word: string;
  item: Uint8Array;
}

/** @returns how many records the index holds */
export function rechunk(folder: string, language: string, records: readonly SearchRecord[]): number {
  const recordAt = new Map(records.map((record) => [record.path, record]));
  const metaName = readdirSync(folder).find((name) => name.endsWith('.pf_meta'));
  if (metaName === undefined) throw new Error(`${folder} holds no index`);
  const bytes = read(join(folder, metaName));
  const [version, pages, chunks, ...rest] = itemsOf(bytes);
  if (version === undefined || pages === undefined || chunks === undefined) throw new Error(`${metaName} is cut short`);
  // Names change with the content, so that no cache answers with what was there before.
  const edition = `${language}_${digest(bytes).slice(0, 4)}`;
  const newPages = itemsOf(pages).map((page, index) => rewritePage(folder, page, edition, index, recordAt));
  const newChunks = cutLists(folder, chunks, edition);
  write(join(folder, metaName), arrayOf([version, arrayOf(newPages), arrayOf(newChunks), ...rest]));
  return newPages.length;
}

/**
 * A record is a file of its own: its name says its kind, in the first letter behind the edition. Its words were indexed
 * without marks; it is shown with them.
 */
function rewritePage(
  folder: string,
  page: Uint8Array,
  edition: string,
  index: number,
  recordAt: ReadonlyMap<string, SearchRecord>,
): Buffer {
  const [name, ...rest] = itemsOf(page);
  if (name === undefined) throw new Error('a record has no name');
  const old = fileOf(folder, 'fragment', textOf(name));
  const written = JSON.parse(read(old).toString('utf8')) as { url: string; content: string; meta: object };
  const record = recordAt.get(written.url);
  if (record === undefined) throw new Error(`${written.url} is in the index and no record`);
  const { kind, title, page: around } = record;
  const content = withMarks(written.content, record.text);
  const next = `${edition}${kind.charAt(0)}${index.toString(36)}`;
  // Of what readers ask only the telling words are compared with a query; the index has searched them all.
  const asked = record.asked
    ?.split('. ')
    .map((phrase) => contentWords(normalizeText(phrase)).join(' '))
    .join('. ');
  const meta = { ...written.meta, title, page: around, ...(asked !== undefined && { asked }) };
  write(fileOf(folder, 'fragment', next), Buffer.from(JSON.stringify({ ...written, content, meta })));
  rmSync(old);
  return arrayOf([itemOf(next), ...rest]);
}

function cutLists(folder: string, chunks: Uint8Array, edition: string): Buffer[] {
  const old = itemsOf(chunks).map((chunk) => itemsOf(chunk).map(textOf)[2] ?? '');
  const parts = cut(old.flatMap((name) => wordsOf(read(fileOf(folder, 'index', name)))));
  for (const name of old) rmSync(fileOf(folder, 'index', name));
  return parts.map((part, index) => {
    const name = `${edition}${index.toString(36)}`;
    write(fileOf(folder, 'index', name), arrayOf([arrayOf(part.map(({ item }) => item))]));
    // A word that no file holds may still be the beginning of one: each range ends where the next begins.
    const last = parts[index + 1]?.[0]?.word ?? part.at(-1)?.word ?? '';
    return arrayOf([itemOf(part[0]?.word ?? ''), itemOf(last), itemOf(name)]);
  });
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
    const goesOn = word.word.slice(0, beginning) === parts.at(-1)?.at(-1)?.word.slice(0, beginning);
    if (bytes >= size && !goesOn) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(word);
    bytes += word.item.length;
  }
  return parts;
}

function fileOf(folder: string, kind: 'index' | 'fragment', name: string): string {
  return join(folder, kind, `${name}.pf_${kind}`);
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

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
