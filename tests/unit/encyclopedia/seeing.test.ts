/** What the pages that show instead of telling are made of: people, the timeline, the map, dates. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryName } from '../../../src/encyclopedia/country.ts';
import { formatPartialDate, formatSpan, formatTenure } from '../../../src/encyclopedia/dates.ts';
import { linkMap } from '../../../src/encyclopedia/join/link-map.ts';
import { familyNameOf, peopleByLetter } from '../../../src/encyclopedia/join/people.ts';
import { kindsOf, placesOf, timePoints } from '../../../src/encyclopedia/join/timeline.ts';
import { toldAt } from '../../../src/encyclopedia/join/told.ts';
import { compileSite } from '../site-files.ts';

const { encyclopedia } = compileSite();
const { en, 'zh-cn': zh } = encyclopedia.words;

test('a date is told as far as it is known, in either language', () => {
  assert.equal(formatPartialDate('1996', 'en'), '1996');
  assert.equal(formatPartialDate('1996-05', 'en'), 'May 1996');
  assert.equal(formatPartialDate('1996-05-14', 'en'), '14 May 1996');
  assert.equal(formatPartialDate('1996', 'zh-cn'), '1996 年');
  assert.equal(formatPartialDate('1996-05', 'zh-cn'), '1996 年 5 月');
  assert.equal(formatSpan('1996', '2000', 'en', en), '1996–2000');
  assert.equal(formatSpan('1996-05', '2000', 'en', en), 'May 1996 – 2000');
  assert.equal(formatSpan('1996', '1996', 'en', en), '1996');
  assert.equal(formatSpan('1996', '2000', 'zh-cn', zh), '1996 年至 2000 年');
});

test('an end of a tenure that was not seen is said to be so', () => {
  assert.equal(formatTenure({ from: '1996' }, 'en', en), 'from 1996, end not seen');
  assert.equal(formatTenure({ to: '1996' }, 'en', en), 'start not seen, to 1996');
  assert.equal(formatTenure({}, 'en', en), 'no date seen');
  assert.equal(formatTenure({ from: '1996' }, 'zh-cn', zh), '1996 年起，离任时间未见');
});

test('a country has the name that readers of the language use', () => {
  assert.equal(countryName('GB', 'en'), 'United Kingdom');
  assert.equal(countryName('JP', 'zh-cn'), '日本');
});

test('people stand under the letter of their family names', () => {
  assert.deepEqual(
    peopleByLetter(encyclopedia).map(({ letter, things }) => [letter, things.map(({ name }) => name)]),
    [
      ['L', ['Li Bo']],
      ['R', ['Jane Roe']],
    ],
  );
  const [person] = encyclopedia.people;
  assert.ok(person);
  assert.equal(familyNameOf({ ...person, name: 'Zhang Zhidong (Tony Zhang)', family: 'Zhang' }), 'Zhang');
  assert.equal(familyNameOf({ ...person, name: 'Ada Byron King (Ada Lovelace)' }), 'King');
});

test('events and tenures stand in one order; a tenure without a date is left to the list of people', () => {
  const points = timePoints(encyclopedia);
  assert.deepEqual(
    points.map(({ id, date }) => [date, id]),
    [
      ['1998-11-30', 'first-mates'],
      ['1999', '1999-ships'],
      ['1999-05', 'tenure-jane-roe-1'],
      ['2001', 'tenure-li-bo-1'],
    ],
  );
  assert.deepEqual(kindsOf(points, ['company', 'government', 'research', 'law']), ['company', 'research', 'law']);
  assert.deepEqual(placesOf(points), ['GB', 'CN', 'world']);
});

test('an address is told in the language of the reader where it has the entry', () => {
  assert.deepEqual(toldAt(encyclopedia, 'zh-cn', 'captain#duties'), {
    title: '船长、职责',
    path: '/zh-cn/captain/#duties',
    tag: undefined,
  });
  assert.deepEqual(toldAt(encyclopedia, 'zh-cn', 'mate'), { title: 'Mate', path: '/mate/', tag: 'en' });
  assert.equal(toldAt(encyclopedia, 'en', 'cook'), undefined);
});

test('the map knows each pair once, and whether both link', () => {
  const { groups, pairs } = linkMap(encyclopedia, 'en');
  assert.deepEqual(pairs, [{ ends: ['captain', 'mate'], mutual: true }]);
  const [captain] = groups[0]?.entries ?? [];
  assert.deepEqual(
    [captain?.article.slug, captain?.to.map(({ slug }) => slug), captain?.from.map(({ slug }) => slug)],
    ['captain', ['mate'], ['mate']],
  );
  assert.deepEqual(linkMap(encyclopedia, 'zh-cn').pairs, []);
});
