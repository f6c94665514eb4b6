import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partForeign } from '../../../src/compile/foreign-words.ts';

test('English names in a Chinese text are marked as English, in order and with nothing lost', () => {
  assert.deepEqual(partForeign('Roger Smith 列出五类职责，Cutter 公司。'), [
    { foreign: 'Roger Smith', tag: 'en' },
    ' 列出五类职责，',
    { foreign: 'Cutter', tag: 'en' },
    ' 公司。',
  ]);
});

test('abbreviations are Chinese usage, and names with the accents of other languages are left alone', () => {
  assert.deepEqual(partForeign('CTO 与 CIO'), ['CTO 与 CIO']);
  assert.deepEqual(partForeign('Håkan Eriksson 任'), ['Håkan Eriksson 任']);
  assert.deepEqual(partForeign(''), []);
});
