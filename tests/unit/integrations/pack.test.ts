import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { packTightly } from '../../../src/integrations/pack.ts';

test('a packed file holds the same in fewer bytes, and the same bytes each time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  const path = join(folder, 'packed');
  const text = Array.from({ length: 2000 }, (_, index) => `word${(index * index) % 997}`).join(' ');
  try {
    writeFileSync(path, gzipSync(text, { level: 9 }));
    const before = readFileSync(path).length;
    await packTightly(path);
    const once = readFileSync(path);
    assert.equal(gunzipSync(once).toString(), text);
    assert.ok(once.length < before, `${once.length} of ${before}`);
    await packTightly(path);
    assert.deepEqual(readFileSync(path), once);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
