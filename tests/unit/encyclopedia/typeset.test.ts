import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typeset } from '../../../src/encyclopedia/typeset.ts';

test('quotation marks and apostrophes are set as a printer sets them', () => {
  assert.equal(
    typeset(`"Hell if I know", he said; it's the CTOs' "own" ('first') answer.`),
    '“Hell if I know”, he said; it’s the CTOs’ “own” (‘first’) answer.',
  );
  assert.equal(typeset('" is closed', true), '” is closed');
  assert.equal(typeset('and "open', true), 'and “open');
});

test('text that is set already stays', () => {
  assert.equal(typeset('“It’s set.”'), '“It’s set.”');
});
