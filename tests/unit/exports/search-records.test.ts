import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf } from '../../../src/exports/names.ts';
import { searchRecords } from '../../../src/exports/search-records.ts';
import { sitemap } from '../../../src/exports/sitemap.ts';
import { compileSite, testSite } from '../site-files.ts';

const { encyclopedia } = compileSite();

test('each section and each term is a record of its own, with its own address', () => {
  const paths = searchRecords(encyclopedia).map(({ path }) => path);
  assert.ok(paths.includes('/captain/'));
  assert.ok(paths.includes('/captain/#at-anchor'));
  assert.ok(paths.includes('/zh-cn/captain/#at-anchor'));
  assert.ok(paths.includes('/glossary/#ballast'));
  assert.equal(new Set(paths).size, paths.length);
});

test('a record holds the text of its section and no other, without references', () => {
  const record = searchRecords(encyclopedia).find(({ path }) => path === '/captain/#at-anchor');
  assert.match(
    record?.text ?? '',
    /^Then the captain sleeps\. A ballast tank is full\. Habit\. Some captains do not sleep\.$/,
  );
});

test('aliases and misspellings belong to the lead alone', () => {
  const records = searchRecords(encyclopedia).filter(({ path }) => path.startsWith('/captain/'));
  assert.equal(records[0]?.names, 'skipper; master of a ship; captian');
  assert.ok(records.slice(1).every(({ names }) => names === ''));
});

test('the names hold every title, alias, misspelling, section and term with the title shown for it', () => {
  const rows = namesOf(encyclopedia, 'en');
  assert.deepEqual(
    rows.find(([name]) => name === 'captian'),
    ['captian', '/captain/', 'article', 'Captain'],
  );
  assert.deepEqual(
    rows.find(([name]) => name === 'ballast tank'),
    ['ballast tank', '/glossary/#ballast', 'term', 'ballast'],
  );
  assert.deepEqual(
    rows.find(([name]) => name === 'At anchor'),
    ['At anchor', '/captain/#at-anchor', 'section', 'At anchor'],
  );
});

test('the sitemap lists every article with the day of its review', () => {
  const xml = sitemap(encyclopedia, { ...testSite, base: '/ships/' });
  assert.ok(
    xml.includes('<url><loc>https://cto.example.org/ships/zh-cn/captain/</loc><lastmod>2026-01-02</lastmod></url>'),
  );
  assert.equal(xml.match(/<lastmod>/g)?.length, encyclopedia.articles.length);
});
