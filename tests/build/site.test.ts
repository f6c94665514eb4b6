/** The written site: links, validity, sameness, what a strict Content-Security-Policy will ask. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { checkSite } from '../../src/integrations/check-site.ts';
import { handbookSite, rootSite, secondSite } from '../artifacts.ts';
import { articlesOf, filesOf, pagesOf } from './pages.ts';

test('every link inside the site leads to a file and every fragment to an id', () => {
  assert.deepEqual(checkSite(rootSite.folder, rootSite), []);
  assert.deepEqual(checkSite(handbookSite.folder, handbookSite), []);
});

test('a dead link in a written page is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(
    join(folder, 'index.html'),
    '<a href="/h/a/#x">x</a><a href="/h/b/">b</a><a href="/">up</a><a href="#y">y</a>',
  );
  writeFileSync(join(folder, 'a/index.html'), '<p id="z">z</p>');
  assert.deepEqual(checkSite(folder, { origin: 'https://example.org', base: '/h/' }), [
    'index.html: /h/a/#x leads to no id "x"',
    'index.html: /h/b/ leads to no file',
    'index.html: / lies outside /h/',
    'index.html: #y leads to no id "y"',
  ]);
  rmSync(folder, { recursive: true });
});

test('every page is valid HTML', async () => {
  const loader = new StaticConfigLoader({
    extends: ['html-validate:standard'],
    rules: {
      // Astro writes <!DOCTYPE html> and void elements in either form.
      'doctype-style': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      // A long title is the work's own.
      'long-title': 'off',
      // The region of a search field is what the role says, whatever the element.
      'prefer-native-element': ['error', { exclude: ['search', 'note'] }],
    },
  });
  const validator = new HtmlValidate(loader);
  const faults: string[] = [];
  for (const { name, html } of pagesOf(rootSite.folder)) {
    // Pages of works are all of one form: one in twenty stands for them.
    if (
      /bibliography\/.+\/index\.html$/.test(name) &&
      createHash('sha256').update(name).digest().readUInt8() % 20 !== 0
    )
      continue;
    const report = await validator.validateString(html, name);
    for (const result of report.results) {
      for (const { line, column, ruleId, message } of result.messages)
        faults.push(`${name}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  assert.deepEqual(faults, []);
});

test('two builds of the same content are the same, byte for byte', () => {
  const digest = (folder: string) =>
    filesOf(folder).map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    );
  assert.deepEqual(digest(rootSite.folder), digest(secondSite.folder));
});

test('no page holds an inline script but data, a style attribute, an event handler, or anything of a third party', () => {
  for (const { name, html } of pagesOf(rootSite.folder)) {
    assert.doesNotMatch(html, /\sstyle=/, name);
    assert.doesNotMatch(html, /\son[a-z]+=/, name);
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) {
      assert.ok(
        /type="application\/(ld\+)?json"/.test(tag) || /src="\/(assets\/[^"]+|settings)\.js"/.test(tag),
        `${name}: ${tag}`,
      );
    }
    for (const [, address] of html.matchAll(/<(?:link|img|script|iframe|source)[^>]*\s(?:src|href)="([^"]+)"/g)) {
      const ours = address?.startsWith('/') || address?.startsWith(rootSite.origin);
      assert.ok(ours, `${name}: ${address}`);
    }
  }
});

test('no page imports from a third party in its styles', () => {
  for (const { name, html } of pagesOf(rootSite.folder)) {
    for (const [, address] of html.matchAll(/url\(([^)]*)\)/g)) assert.match(address ?? '', /^"?\/assets\//, name);
  }
});

test('under a sub-path and another origin, addresses and canonical links follow', () => {
  for (const { name, html } of pagesOf(handbookSite.folder)) {
    if (/<meta name="robots" content="noindex"/.test(html)) continue;
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    // A list of links is canonical where the page is that they lead to.
    const own = name.replace(/(?:links\/)?index\.html$/, '');
    assert.equal(canonical, `https://cto.example.org/handbook/${own}`);
  }
});

test('with a place to edit configured, every section of an article can be edited at its line', () => {
  for (const { name, html } of articlesOf(handbookSite.folder)) {
    const source = readFileSync(join(handbookSite.folder, name.replace('index.html', 'source.mdx')), 'utf8').split(
      '\n',
    );
    const links = Array.from(
      html.matchAll(/href="https:\/\/git\.example\.org\/edit\/main\/(content\/[^"#]+)#L(\d+)"/g),
    );
    const headings = source.filter((line) => /^#{2,3} /.test(line));
    assert.equal(links.length, headings.length + 1, name);
    for (const [, , line] of links.slice(0, -1))
      assert.match(source[Number(line) - 1] ?? '', /^#{2,3} /, `${name}:${line}`);
  }
  for (const { html } of articlesOf(rootSite.folder)) assert.doesNotMatch(html, /git\.example/);
});

test('every entry names its other languages and links to them in its head', () => {
  for (const { name, html } of articlesOf(rootSite.folder).filter(({ name: page }) => page.startsWith('zh-cn/'))) {
    const path = name.replace('zh-cn/', '').replace('index.html', '');
    assert.ok(html.includes(`<link rel="alternate" hreflang="en" href="http://localhost:4321/${path}">`), name);
    assert.match(html, /<html lang="zh-CN"/);
  }
});
