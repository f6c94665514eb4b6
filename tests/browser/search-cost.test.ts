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
    const { names, text, question } = field.costs;
    t.diagnostic(`names: ${names.requests} requests, ${names.bytes} bytes`);
    t.diagnostic(`text: ${text.requests} requests, ${text.bytes} bytes in all`);
    assert.ok(names.bytes <= 20_000, `names: ${names.bytes} bytes`);
    assert.ok(names.requests <= 6, `names: ${names.requests} requests`);
    for (const cost of [text, question]) {
      assert.ok(cost.bytes <= 120_000, `text: ${cost.bytes} bytes`);
      assert.ok(cost.requests <= 28, `text: ${cost.requests} requests`);
    }
  } finally {
    field.close();
    await browser.close();
  }
});
