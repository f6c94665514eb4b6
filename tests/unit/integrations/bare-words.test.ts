import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareWords } from '../../../src/integrations/bare-words.ts';

test('marks of quotation are no part of a word, a possessive none of a name', () => {
  assert.equal(bareWords('“Technical debt”, as Cunningham’s'), 'Technical debt, as Cunningham');
  assert.equal(bareWords('Conway’s law; O’Reilly; the firms’ CTOs'), 'Conway law; O-Reilly; the firms CTOs');
  assert.equal(bareWords("it's 'plain' text"), 'it plain text');
});

test('as many words come out as went in', () => {
  const text = 'A ” stands – alone ’ and “ ” too';
  assert.equal(bareWords(text).split(' ').length, text.split(' ').length);
});
