import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance } from '../../../src/client/search/distance.ts';
import { hasHan } from '../../../src/client/search/han.ts';
import { contentWords } from '../../../src/encyclopedia/asking.ts';
import { normalize } from '../../../src/client/search/text.ts';
import { nameKey, singular, slugOf, tolerance } from '../../../src/encyclopedia/name-key.ts';

test('a query is brought to one form, whatever is typed', () => {
  assert.equal(normalize('  CTO — vs. “CIO”?! '), 'cto vs cio');
  assert.equal(normalize('Ｒ&Ｄ'), 'r&d');
  assert.equal(normalize('<script>alert(1)</script>'), 'script alert 1 script');
  assert.equal(normalize('x'.repeat(10_000)).length, 200);
  assert.equal(normalize('首席技术官，职责'), '首席技术官 职责');
});

test('asking words do not drown the subject', () => {
  assert.deepEqual(contentWords('what are the duties of a cto'), ['duties', 'cto']);
  assert.deepEqual(contentWords('who is who'), ['who', 'is', 'who']);
});

test('plurals meet their singular', () => {
  assert.deepEqual(['ctos', 'duties', 'business', 'analysis', 'status', 'cio'].map(singular), [
    'cto',
    'duty',
    'business',
    'analysis',
    'status',
    'cio',
  ]);
});

test('a short word bears no slip, a long one two', () => {
  assert.deepEqual([2, 5, 12].map(tolerance), [0, 1, 2]);
  assert.equal(distance('recieve', 'receive', 2), 1);
  assert.equal(distance('abc', 'abcdef', 2), 3);
});

test('Han characters are recognized', () => {
  assert.equal(hasHan('技术官'), true);
  assert.equal(hasHan('CTO'), false);
});

test('names that say the same in other words have one key, and names that differ have two', () => {
  assert.equal(nameKey('Duties of the CTO'), nameKey('CTO duties'));
  assert.equal(nameKey('CTO vs. CIO'), nameKey('CIO and CTO'));
  assert.notEqual(nameKey('what a CTO does'), nameKey('CTO'));
  assert.equal(nameKey('the'), 'the');
});

test('a slug is what an address would write', () => {
  assert.equal(slugOf('Conway’s law'), 'conways-law');
  assert.equal(slugOf('C.T.O.'), 'cto');
  assert.equal(slugOf('Début: one & two'), 'debut-one-two');
  assert.equal(slugOf('技术官'), '');
});
