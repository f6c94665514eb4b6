/** What a first answer costs whoever comes with an empty cache: bytes as the server sends them, and requests. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launch } from './launch.ts';
import { openField } from '../bench/field.ts';
import { rootSite } from '../artifacts.ts';

test('the first names and the first answer from the text keep to their budgets', async (t) => {
  const browser = await launch();
  const field = await openField(browser, rootSite.folder);
  try {
    const { names, text } = field.costs;
    t.diagnostic(`names: ${names.requests} requests, ${names.bytes} bytes`);
    t.diagnostic(`text: ${text.requests} requests, ${text.bytes} bytes in all`);
    // The server packs less tightly than a host does with time to spare: 20 kB at the tightest, see tests/build.
    assert.ok(names.bytes <= 21_000, `names: ${names.bytes} bytes`);
    assert.ok(names.requests <= 6, `names: ${names.requests} requests`);
    assert.ok(text.bytes <= 120_000, `text: ${text.bytes} bytes`);
    assert.ok(text.requests <= 28, `text: ${text.requests} requests`);
  } finally {
    field.close();
    await browser.close();
  }
});
