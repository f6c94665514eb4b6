/** Figures of readability: simple words in short sentences are easier than long words in long ones. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readabilityOf } from '../../../src/encyclopedia/readability.ts';

test('the words of a sentence are counted', () => {
  assert.equal(readabilityOf(['The cat sat.', 'The dog sat on it.'])?.sentence, 4);
});

test('reading ease is that of Flesch', () => {
  // Three words of one syllable each in one sentence: 206.835 - 1.015 * 3 - 84.6 * 1.
  assert.ok(Math.abs((readabilityOf(['The cat sat.'])?.ease ?? 0) - 119.19) < 0.001);
  const hard = readabilityOf(['Organisational responsibilities differentiate technological administrators.']);
  assert.ok((hard?.ease ?? 100) < 0);
});

test('a text without words has none', () => {
  assert.equal(readabilityOf([]), undefined);
  assert.equal(readabilityOf(['42']), undefined);
});
