/** What other programs read of the written site: every address that they are told leads to a page and an id. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import sharp from 'sharp';
import { handbookSite, rootSite, type BuiltSite } from '../artifacts.ts';
import { readInventory } from '../inventory.ts';
import { articlesOf, filesOf } from './pages.ts';

interface Row {
  path: string;
  url: string;
  kind: string;
  formerly: string[];
}

const read = (site: BuiltSite, name: string) => readFileSync(join(site.folder, name), 'utf8');
const anchorsOf = (site: BuiltSite) => JSON.parse(read(site, 'anchors.json')) as { url: string; anchors: Row[] };

/** Whether a whole address leads to a page of the site and, where it has a fragment, to an id in it. */
function leadsSomewhere({ folder, origin, base }: BuiltSite): (url: string) => boolean {
  const ids = new Map<string, Set<string>>();
  return (url) => {
    const { href, pathname, hash } = new URL(url);
    if (!href.startsWith(origin + base)) return false;
    const file = join(
      folder,
      decodeURIComponent(pathname.slice(base.length)),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    if (!existsSync(file)) return false;
    if (hash === '') return true;
    const known =
      ids.get(file) ??
      new Set(Array.from(readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g), (match) => match[1] ?? ''));
    ids.set(file, known);
    return known.has(decodeURIComponent(hash.slice(1)));
  };
}

for (const site of [rootSite, handbookSite]) {
  const leads = leadsSomewhere(site);

  test(`every entry of the inventory of ${site.base} leads to a page and an id`, () => {
    const { entries } = readInventory(readFileSync(join(site.folder, 'objects.inv')));
    assert.ok(entries.length > 500);
    assert.deepEqual(
      entries.filter(({ address }) => !leads(site.origin + site.base + address)),
      [],
    );
  });

  test(`anchors.json of ${site.base} keeps to its schema, and every address in it leads to a page and an id`, () => {
    const anchors = anchorsOf(site);
    const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(read(site, 'anchors.schema.json')) as object);
    assert.ok(validate(anchors), JSON.stringify(validate.errors));
    assert.equal(validate({ ...anchors, anchors: [{ path: 'no slash' }] }), false);
    assert.deepEqual(
      anchors.anchors.filter(({ url }) => !leads(url)),
      [],
    );
    assert.ok(anchors.anchors.every(({ url, path }) => url === anchors.url.slice(0, -1) + path));
  });

  test(`every article of ${site.base} names its answer for embedding, and every answer leads back`, () => {
    for (const { name, html } of articlesOf(site.folder)) {
      const href = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(html)?.[1] ?? '';
      const path = name.replace('/index.html', '');
      assert.equal(href, `${site.origin}${site.base}oembed/${path}.json`);
    }
    const answers = filesOf(site.folder).filter((file) => file.startsWith('oembed/'));
    assert.ok(answers.length > 100);
    for (const name of answers) {
      const answer = JSON.parse(read(site, name)) as Record<string, unknown>;
      assert.deepEqual([answer['type'], answer['version']], ['rich', '1.0']);
      for (const field of ['width', 'height', 'cache_age'])
        assert.equal(typeof answer[field], 'number', `${name} ${field}`);
      for (const field of ['title', 'provider_name', 'provider_url'])
        assert.equal(typeof answer[field], 'string', `${name} ${field}`);
      const html = typeof answer['html'] === 'string' ? answer['html'] : '';
      const address = /<a href="([^"]*)"/.exec(html)?.[1] ?? '';
      assert.ok(leads(address), `${name}: ${address}`);
      assert.doesNotMatch(html, /<script|\son\w+=|style=/);
      const thumbnail = answer['thumbnail_url'];
      assert.ok(thumbnail === undefined || (typeof thumbnail === 'string' && leads(thumbnail)), name);
    }
  });
}

test('pages of other sites may read what is meant for them, on hosts that take a file of headers', () => {
  const headers = read(handbookSite, '_headers');
  for (const path of ['anchors.json', 'objects.inv', 'oembed/*', 'entries/*'])
    assert.ok(headers.includes(`/handbook/${path}\n  Access-Control-Allow-Origin: *\n`), path);
});

test('every section, cell and term that is published has an answer for embedding', () => {
  for (const { path, kind } of anchorsOf(rootSite).anchors) {
    if (kind === 'work' || kind === 'list') continue;
    assert.ok(existsSync(join(rootSite.folder, 'oembed', `${path.replace('/#', '/').replace(/\/$/, '')}.json`)), path);
  }
});

test('every article has a card of its own, with words for those who do not see it', async () => {
  const seen = new Set<string>();
  for (const { name, html } of articlesOf(handbookSite.folder)) {
    const image = tagsOf(html).get('og:image') ?? '';
    assert.ok(leadsSomewhere(handbookSite)(image), `${name}: ${image}`);
    const bytes = readFileSync(join(handbookSite.folder, image.replace(handbookSite.origin + handbookSite.base, '')));
    const { width, height, format } = await sharp(bytes).metadata();
    assert.deepEqual([width, height, format], [1200, 630, 'png'], name);
    assert.ok(bytes.length < 100_000, `${name}: ${bytes.length} bytes`);
    seen.add(bytes.toString('base64'));
    assert.ok((tagsOf(html).get('og:image:alt') ?? '').length > 40, name);
  }
  assert.equal(seen.size, articlesOf(handbookSite.folder).length);
});

test('Open Graph and Twitter read title, kind, address, description and card of an article', () => {
  const tags = tagsOf(read(handbookSite, 'cto-vs-cio/index.html'));
  assert.equal(tags.get('og:title'), 'CTO and CIO');
  assert.equal(tags.get('og:type'), 'article');
  assert.equal(tags.get('og:url'), 'https://cto.example.org/handbook/cto-vs-cio/');
  assert.equal(tags.get('og:site_name'), 'CTO encyclopedia');
  assert.equal(tags.get('og:image'), 'https://cto.example.org/handbook/cards/en/cto-vs-cio.png');
  assert.equal(tags.get('og:description'), tags.get('description'));
  assert.equal(tags.get('twitter:card'), 'summary_large_image');
});

test("Zotero's embedded metadata gives an encyclopedia article, complete and without an invented author", () => {
  for (const { name, html } of articlesOf(rootSite.folder)) {
    const tags = tagsOf(html);
    assert.equal(tags.get('z:itemType'), 'encyclopediaArticle', name);
    assert.equal(tags.get('citation_title'), /<h1[^>]*>([^<]*)<\/h1>/.exec(html)?.[1], name);
    assert.equal(tags.get('citation_public_url'), /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1], name);
    assert.equal(tags.get('citation_language'), /<html lang="([^"]*)"/.exec(html)?.[1], name);
    assert.equal(tags.get('citation_publication_date'), /<time datetime="([^"]*)"/.exec(html)?.[1], name);
    assert.equal(tags.get('prism.publicationName'), tags.get('citation_publisher'), name);
    // These names make Zotero see a journal article or a chapter of a book, whatever else is said.
    for (const other of ['citation_journal_title', 'citation_inbook_title', 'citation_book_title'])
      assert.equal(tags.has(other), false, name);
    // Where no author is named, it takes what stands in an element of such a class for names.
    assert.doesNotMatch(html, /class="[^"]*(byline|vcard)|rel="author"|name="author"/i, name);
  }
});

/** Meta tags by every name that they carry. */
function tagsOf(html: string): Map<string, string> {
  const tags = new Map<string, string>();
  for (const [tag] of html.matchAll(/<meta [^>]*>/g)) {
    const content = /\scontent="([^"]*)"/.exec(tag)?.[1] ?? '';
    for (const [, name = ''] of tag.matchAll(/\s(?:name|property)="([^"]*)"/g)) tags.set(name, content);
  }
  return tags;
}
