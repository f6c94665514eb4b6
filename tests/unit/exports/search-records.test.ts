import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchAbouts, searchNames, searchSections, wholesOf } from '../../../src/exports/search-entries.ts';
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

test('a work is a record in every language, by its name, its authors and its year', () => {
  const works = searchRecords(encyclopedia).filter(({ kind }) => kind === 'work');
  const ships = works.find(({ path }) => path === '/zh-cn/bibliography/doe1999ships/');
  assert.equal(ships?.title, 'Ships');
  assert.match(ships.text, /Doe.*1999/);
});

test('a record holds the text of its section and no other, without references', () => {
  const record = searchRecords(encyclopedia).find(({ path }) => path === '/captain/#at-anchor');
  assert.match(
    record?.text ?? '',
    /^Then the captain sleeps\. A ballast tank is full\. Habit\. Some captains do not sleep\.$/,
  );
});

test('names are lines that leave out what follows from the rest', () => {
  const { article, comparison, term, several, person } = searchNames(encyclopedia, 'en');
  assert.deepEqual(article?.split('\n'), ['Mate', 'Captain\t\tskipper;master of a ship']);
  assert.equal(comparison, '');
  assert.equal(term, 'ballast\t\tballast tank');
  assert.equal(several, 'CM\t\tCaptain;Mate');
  assert.equal(person, undefined);
});

test('headings stand line for line with the entries; a slip that the search mends is left out', () => {
  const { headings, slips } = searchSections(encyclopedia, 'en');
  assert.ok(headings[1]?.split('\n').includes('At anchor'));
  assert.equal(slips.length, headings.length);
  assert.deepEqual(slips, ['', '']);
});

test('a definition is found at the place of its name', () => {
  const abouts = searchAbouts(encyclopedia, 'en').flat();
  const wholes = wholesOf(encyclopedia, 'en');
  assert.equal(abouts.length, wholes.length);
  assert.equal(abouts[wholes.findIndex(({ title }) => title === 'Captain')], 'The person who commands a ship.');
  assert.equal(abouts[wholes.findIndex(({ title }) => title === 'CM')], 'Captain; Mate');
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
