/** What a reader may set, and what may stand in the store. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rulesOf, settingsOf } from '../../../src/client/settings/settings.ts';

test('only what can be chosen comes out of the store', () => {
  assert.deepEqual(settingsOf({ width: 'wide', size: 'huge', scheme: 3, other: 'x' }), { width: 'wide' });
  for (const nothing of [null, 'dark', 4, [], { scheme: 'constructor' }]) assert.deepEqual(settingsOf(nothing), {});
});

test('the rules are for the screen only; with nothing set they only show what scripts answer', () => {
  assert.match(rulesOf({}), /^@media screen\{\.js\{display:inline-block;[^@]+\}\}$/);
  assert.match(rulesOf({ scheme: 'dark', size: 'large' }), /^@media screen\{.*font-size:115%.*color-scheme:dark\}\}$/);
  assert.match(rulesOf({ width: 'narrow' }), /--measure:31rem/);
});
