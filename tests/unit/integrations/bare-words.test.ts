import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareWords, withMarks } from '../../../src/integrations/bare-words.ts';

test('marks of quotation are no part of a word, a possessive none of a name', () => {
  assert.equal(bareWords('“Technical debt”, as Cunningham’s'), 'Technical debt, as Cunningham');
  assert.equal(bareWords('Conway’s law; O’Reilly; the firms’ CTOs'), 'Conway law; O-Reilly; the firms CTOs');
  assert.equal(bareWords("it's 'plain' text"), 'it plain text');
});

test('as many words come out as went in', () => {
  const text = 'A ” stands – alone ’ and “ ” too';
  assert.equal(bareWords(text).split(' ').length, text.split(' ').length);
});

test('Chinese keeps its marks, and what parts its words stays', () => {
  assert.equal(bareWords('“首席技术官”与“CTO”'), '“首席技术官”与“CTO”');
  assert.equal(withMarks('\u200b首席\u200b技术官 CTO', '首席技术官 “CTO”'), '\u200b首席\u200b技术官 “CTO”');
});

test('what was indexed is shown with its marks', () => {
  assert.equal(
    withMarks('Technical debt, as Cunningham', '“Technical  debt”,  as Cunningham’s'),
    '“Technical debt”, as Cunningham’s',
  );
  assert.throws(() => withMarks('two words', 'three of them'), /other words/);
});
