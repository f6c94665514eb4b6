/** The pages of a built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

export function pagesOf(folder: string): { name: string; html: string }[] {
  return filesOf(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }));
}

/** Pages of articles: those that have a source. */
export function articlesOf(folder: string): { name: string; html: string }[] {
  const files = new Set(filesOf(folder));
  return pagesOf(folder).filter(
    ({ name }) => name.endsWith('/index.html') && files.has(name.replace('index.html', 'source.mdx')),
  );
}

/** Bytes as a host sends them. */
export function brotli(bytes: Buffer | string): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
