import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentHashOf } from '../../../src/compile/content-hash.ts';
import { compileSite, siteFiles } from '../site-files.ts';

test('the edition is twelve hexadecimal digits, the same for the same content in whatever order it is read', () => {
  const files = siteFiles();
  const hash = contentHashOf(files);
  assert.match(hash, /^[0-9a-f]{12}$/);
  assert.equal(contentHashOf(files.toReversed()), hash);
  assert.equal(compileSite().encyclopedia.contentHash, hash);
});

test('the edition changes with any file: its text, its name, its absence', () => {
  const files = siteFiles();
  const hashes = new Set([contentHashOf(files)]);
  for (const [index, file] of files.entries()) {
    hashes.add(contentHashOf(files.with(index, { ...file, text: `${file.text} ` })));
    hashes.add(contentHashOf(files.with(index, { ...file, path: `${file.path}x` })));
    hashes.add(contentHashOf(files.toSpliced(index, 1)));
  }
  assert.equal(hashes.size, 1 + 3 * files.length);
});

test('a letter that moves from one file to the next changes the edition', () => {
  const split = (first: string, second: string) =>
    contentHashOf([
      { path: 'a', text: first },
      { path: 'b', text: second },
    ]);
  assert.notEqual(split('xy', 'z'), split('x', 'yz'));
});
