/** Bytes, requests and ratios that a page may cost. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rootSite } from '../artifacts.ts';
import { articlesOf, brotli, filesOf, pagesOf } from './pages.ts';

/** What ten packets of a fresh connection carry. */
const articleBytes = 14_600;
/** The pages that hold everything of a kind, so that they need no script and no second request. */
const wholeBytes = 26_000;
const scriptBytes = 3_000;
/** Of pages that obey a form of their own. */
const formScriptBytes = 3_500;
const settingsBytes = 700;
const embedBytes = 4_096;
/** One file a page: what a reader waits for at the first preview of it. */
const previewBytes = 8_000;
/** All terms are in one file, so that a second term waits for nothing. */
const glossaryPreviewBytes = 16_384;

test('the median article with its styles comes in one round trip', (t) => {
  const sizes = articlesOf(rootSite.folder)
    .map(({ name, html }) => ({ name, bytes: brotli(html) }))
    .sort((a, b) => a.bytes - b.bytes);
  for (const { name, bytes } of sizes) t.diagnostic(`${bytes} bytes  ${name}`);
  const middle = sizes.length / 2;
  const median = ((sizes[Math.ceil(middle) - 1]?.bytes ?? 0) + (sizes[Math.floor(middle)]?.bytes ?? 0)) / 2;
  t.diagnostic(`${median} bytes  median`);
  assert.ok(median <= articleBytes, `the median article is ${median} bytes (brotli), more than ${articleBytes}`);
});

test('all roles side by side, the timeline, people and the map come in two round trips each', (t) => {
  for (const { name, html } of pagesOf(rootSite.folder)) {
    if (!/^(?:zh-cn\/)?(?:compare|timeline|people|map)\/index\.html$/.test(name)) continue;
    t.diagnostic(`${brotli(html)} bytes  ${name}`);
    assert.ok(brotli(html) <= wholeBytes, `${name}: ${brotli(html)} bytes`);
  }
});

test('styles are in the page: no stylesheet is linked', () => {
  for (const { name, html } of pagesOf(rootSite.folder)) assert.doesNotMatch(html, /rel="stylesheet"/, name);
});

test('the scripts that a page loads by itself are at most 3 kB, and only that of the settings blocks', () => {
  // All pages share a few scripts: each is packed once.
  const packed = new Map<string, number>();
  const bytesOf = (src: string) => {
    const bytes = packed.get(src) ?? brotli(readFileSync(join(rootSite.folder, src)));
    packed.set(src, bytes);
    return bytes;
  };
  for (const { name, html } of pagesOf(rootSite.folder)) {
    const tags = Array.from(html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g));
    const bytes = tags.reduce((sum, [, src]) => sum + bytesOf(src ?? ''), 0);
    const most = /(compare|timeline)\/index\.html$/.test(name) ? formScriptBytes : scriptBytes;
    assert.ok(bytes <= most, `${name}: ${bytes} bytes of script`);
    const [settings, ...others] = tags.map(([tag]) => tag);
    assert.match(settings ?? '', /src="\/settings\.js"/, name);
    for (const tag of others) assert.match(tag, /type="module"/, name);
  }
});

test('what blocks is smaller than a packet, and stands first in the head', () => {
  const bytes = brotli(readFileSync(join(rootSite.folder, 'settings.js')));
  assert.ok(bytes <= settingsBytes, `settings.js: ${bytes} bytes`);
  for (const { name, html } of pagesOf(rootSite.folder))
    assert.match(html, /<head>\s*<meta charset="utf-8">\s*<script src="\/settings\.js"><\/script>/, name);
});

test('the previews of a page are small', () => {
  for (const name of filesOf(rootSite.folder).filter((file) => /previews\/.+\.json$/.test(file))) {
    const bytes = brotli(readFileSync(join(rootSite.folder, name)));
    const most = name.endsWith('previews/glossary.json') ? glossaryPreviewBytes : previewBytes;
    assert.ok(bytes <= most, `${name}: ${bytes} bytes`);
  }
});

test('the script for other sites is one file of at most 4 kB, and imports nothing', () => {
  const script = readFileSync(join(rootSite.folder, 'embed.js'), 'utf8');
  assert.ok(brotli(script) <= embedBytes, `embed.js: ${brotli(script)} bytes`);
  assert.doesNotMatch(script, /\bimport\b|\bexport\b|innerHTML|\beval\b/);
});

test('an article links to what is near, not to everything', () => {
  // A sidebar of all entries would link each of them; the frame of a page links none.
  const articles = articlesOf(rootSite.folder);
  for (const { name, html } of articles) {
    const frame = html.replace(/<article[\s\S]*<\/article>/, '').replace(/<nav class="toc"[\s\S]*?<\/nav>/, '');
    const own = name.replace(/^zh-cn\//, '');
    const linked = articles.filter(
      (other) =>
        other.name.replace(/^zh-cn\//, '') !== own && frame.includes(`href="/${other.name.replace('index.html', '')}"`),
    );
    assert.deepEqual(
      linked.map((other) => other.name),
      [],
      name,
    );
  }
});
