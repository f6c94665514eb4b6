/** What an answer of the search costs, and whether the index that was written again is whole. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { itemsOf, textOf } from '../../src/integrations/cbor.ts';
import { rootSite } from '../artifacts.ts';
import { brotli, filesOf } from './pages.ts';

const languages = ['en', 'zh-cn'];
const folderOf = (language: string) => join(rootSite.folder, 'pagefind', language);

/** A part of the index, without what marks it. */
function part(path: string): Buffer {
  return gunzipSync(readFileSync(path)).subarray('pagefind_dcd'.length);
}

for (const language of languages) {
  test(`the index of ${language} names every record and every word list that is there, and no other`, () => {
    const folder = folderOf(language);
    const meta = readdirSync(folder).find((name) => name.endsWith('.pf_meta')) ?? '';
    // The first item is the version of the format, a text.
    const [, pages, chunks] = itemsOf(part(join(folder, meta))).map((item, index) =>
      index === 0 ? [] : itemsOf(item),
    );
    const names = (pages ?? []).map((page) => textOf(itemsOf(page)[0] ?? new Uint8Array()));
    assert.deepEqual(names.map((name) => `${name}.pf_fragment`).sort(), readdirSync(join(folder, 'fragment')).sort());
    const lists = (chunks ?? []).map((chunk) => itemsOf(chunk).map(textOf));
    assert.deepEqual(
      lists.map((list) => `${list[2] ?? ''}.pf_index`).sort(),
      readdirSync(join(folder, 'index')).sort(),
    );
    for (const [from = '', to = '', name = ''] of lists) {
      const words = itemsOf(itemsOf(part(join(folder, 'index', `${name}.pf_index`)))[0] ?? new Uint8Array());
      const first = textOf(itemsOf(words[0] ?? new Uint8Array())[0] ?? new Uint8Array());
      assert.equal(first, from);
      assert.ok(Buffer.compare(Buffer.from(from), Buffer.from(to)) <= 0, `${from} to ${to}`);
    }
  });

  test(`a record of ${language} says its kind in its name`, () => {
    const folder = join(folderOf(language), 'fragment');
    for (const name of readdirSync(folder)) {
      const { meta } = JSON.parse(part(join(folder, name)).toString()) as { meta: { kind: string } };
      assert.equal(/_.{4}(.)/.exec(name)?.[1], meta.kind[0], name);
    }
  });
}

test('no word list costs as much as a page', (t) => {
  const sizes = filesOf(rootSite.folder)
    .filter((name) => name.endsWith('.pf_index'))
    .map((name) => readFileSync(join(rootSite.folder, name)).length);
  t.diagnostic(`${Math.max(...sizes)} bytes  the longest of ${sizes.length} word lists`);
  assert.ok(Math.max(...sizes) <= 12_000);
});

test("what only Pagefind's own interface loads is not shipped, nor a worker", () => {
  const unused = /pagefind-(ui|modular|component|highlight|worker)/;
  assert.deepEqual(
    filesOf(rootSite.folder).filter((name) => unused.test(name)),
    [],
  );
});

/** A script of the pages with everything that it imports at once. */
function withImports(name: string, known = new Set<string>()): Set<string> {
  if (known.has(name)) return known;
  known.add(name);
  const code = readFileSync(join(rootSite.folder, 'assets', name), 'utf8');
  for (const [, other = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) withImports(other, known);
  return known;
}

test('the first answer by name costs at most 20 kB beyond the page, everything included', (t) => {
  const assets = readdirSync(join(rootSite.folder, 'assets'));
  const page = assets.find((name) => /^Page\..*\.js$/.test(name)) ?? '';
  const box = assets.find((name) => /^box\..*\.js$/.test(name)) ?? '';
  const own = [...withImports(box)].filter((name) => !withImports(page).has(name)).map((name) => `assets/${name}`);
  for (const language of languages) {
    const files = [...own, 'search.js', `entries/${language}.json`];
    const bytes = files.reduce((sum, name) => sum + brotli(readFileSync(join(rootSite.folder, name))), 0);
    t.diagnostic(`${bytes} bytes in ${files.length} files  ${language}`);
    assert.ok(bytes <= 20_000, `${language}: ${bytes} bytes`);
    assert.ok(files.length <= 8);
  }
});
