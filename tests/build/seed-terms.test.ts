/** Every term that the article from which the encyclopedia grew links has a place here: an entry, a section, a term, a person. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rootSite } from '../artifacts.ts';

const terms = readFileSync('tests/build/seed-terms.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t'));

test('every linked term of the seed resolves', () => {
  assert.ok(terms.length >= 45);
  const dead = terms.filter(([, address = '']) => {
    const [path = '', id] = address.split('#');
    const file = join(rootSite.folder, path, 'index.html');
    return !existsSync(file) || (id !== undefined && !readFileSync(file, 'utf8').includes(` id="${id}"`));
  });
  assert.deepEqual(dead, []);
});
