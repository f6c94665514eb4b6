import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance, tolerance } from '../../../src/client/search/distance.ts';
import { contentWords, hasHan, normalize, singular } from '../../../src/client/search/text.ts';

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
