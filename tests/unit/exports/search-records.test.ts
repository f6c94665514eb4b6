import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchEntries, searchWorks } from '../../../src/exports/search-entries.ts';
import { searchRecords, searchVocabulary } from '../../../src/exports/search-records.ts';
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

test('each entry, section and term is a row with its other names, and works are apart', () => {
  const rows = searchEntries(encyclopedia, 'en');
  assert.deepEqual(
    rows.find(([, title]) => title === 'Captain'),
    ['article', 'Captain', '/captain/', '', 'skipper;master of a ship;captian', 'The person who commands a ship.'],
  );
  assert.deepEqual(
    rows.find(([, title]) => title === 'At anchor'),
    ['section', 'At anchor', '/captain/#at-anchor', 'Captain', 'at anchor', ''],
  );
  assert.deepEqual(rows.find(([kind]) => kind === 'term')?.slice(0, 5), [
    'term',
    'ballast',
    '/glossary/#ballast',
    '',
    'ballast tank',
  ]);
  assert.ok(rows.every(([kind]) => kind !== 'work'));
  assert.deepEqual(searchWorks(encyclopedia, 'zh-cn')[0], [
    'work',
    'Ships',
    '/zh-cn/bibliography/doe1999ships/',
    '',
    'Doe 1999',
    '',
  ]);
});

test('the vocabulary holds each word of the texts once', () => {
  const words = searchVocabulary(encyclopedia, 'en').split(' ');
  assert.ok(words.includes('stars') && words.includes('anchor'));
  assert.equal(new Set(words).size, words.length);
});

test('the sitemap lists every article with the day of its review', () => {
  const xml = sitemap(encyclopedia, { ...testSite, base: '/ships/' });
  assert.ok(
    xml.includes('<url><loc>https://cto.example.org/ships/zh-cn/captain/</loc><lastmod>2026-01-02</lastmod></url>'),
  );
  assert.equal(xml.match(/<lastmod>/g)?.length, encyclopedia.articles.length);
});
