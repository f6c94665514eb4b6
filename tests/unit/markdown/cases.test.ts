/** Each folder of `cases/` holds an article and the HTML of its page. `UPDATE=1` writes the HTML anew. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { renderArticle } from './render.ts';

const folder = 'tests/unit/markdown/cases';

for (const name of readdirSync(folder).sort()) {
  test(name.replaceAll('-', ' '), async () => {
    const { html } = await renderArticle(readFileSync(join(folder, name, 'input.mdx'), 'utf8'));
    const expected = join(folder, name, 'output.html');
    if (process.env['UPDATE'] === '1') writeFileSync(expected, `${html}\n`);
    assert.equal(`${html}\n`, readFileSync(expected, 'utf8'));
  });
}
