/** What the written pages give a reader to take along: addresses, the edition, and the words of the menu apart. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadEncyclopedia } from '../../src/compile/load.ts';
import { handbookSite, rootSite } from '../artifacts.ts';
import { articlesOf } from './pages.ts';

test('every article says from which content it was built, beside the day of its review', () => {
  const { contentHash } = loadEncyclopedia();
  for (const { name, html } of articlesOf(rootSite.folder)) {
    const edition = /<time datetime="\d{4}-\d\d-\d\d" data-edition="([^"]*)"/.exec(html)?.[1];
    assert.equal(edition, contentHash, name);
  }
});

test('every heading of the text has its address beside it, and the headword that of the entry', () => {
  for (const site of [rootSite, handbookSite]) {
    for (const { name, html } of articlesOf(site.folder)) {
      const path = site.base + name.replace('index.html', '');
      assert.ok(html.includes(`<a class="addr" href="${path}">${path}</a>`), name);
      const heads = Array.from(html.matchAll(/<div class="head">.*?<\/div>/g), ([head]) => head);
      assert.ok(heads.length > 0, name);
      for (const head of heads.slice(1)) {
        const id = /<h[23] id="([^"]+)"/.exec(head)?.[1];
        assert.ok(head.includes(`<a class="addr" href="#${id}">#${id}</a>`), `${name}: ${head}`);
      }
    }
  }
});

test('the words of the menu are fetched with it, and no page carries them', () => {
  for (const language of ['en', 'zh-cn']) {
    const words = JSON.parse(readFileSync(join(rootSite.folder, `words/${language}.json`), 'utf8')) as Record<
      string,
      string
    >;
    for (const name of ['siteName', 'linkCopied', 'copyLink', 'citeSection', 'copyQuotation']) assert.ok(words[name]);
    for (const { name, html } of articlesOf(rootSite.folder))
      assert.ok(!html.includes(words['copyQuotation'] ?? ''), name);
  }
});
