/** Which content a page was built from: readers cite it as the edition. */
import { createHash } from 'node:crypto';
import type { SourceFile } from './source-file.ts';

/** Twelve hexadecimal digits of a SHA-256 over every file, its path and its text, in the order of their paths. */
export function contentHashOf(files: readonly SourceFile[]): string {
  const hash = createHash('sha256');
  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    // Lengths keep a letter that moves from the end of one file to the start of the next from going unseen.
    hash.update(`${path.length}:${path}${text.length}:${text}`);
  }
  return hash.digest('hex').slice(0, 12);
}
