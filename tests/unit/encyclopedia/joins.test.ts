import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetOf, neighboursOf } from '../../../src/encyclopedia/join/alphabet.ts';
import { backlinksToArticle, backlinksToTerm } from '../../../src/encyclopedia/join/backlinks.ts';
import { bibliographyOf, citingPages } from '../../../src/encyclopedia/join/bibliography.ts';
import { letterOf } from '../../../src/encyclopedia/join/letter.ts';
import { referencesOf } from '../../../src/encyclopedia/join/references.ts';
import { findArticle, type Article } from '../../../src/encyclopedia/encyclopedia.ts';
import { distance, nearest } from '../../../src/encyclopedia/nearest.ts';
import { compileSite } from '../site-files.ts';

const { encyclopedia } = compileSite();

function article(slug: string): Article {
  const found = findArticle(encyclopedia, 'en', slug);
  assert.ok(found);
  return found;
}

test('every link shows once at its target, with the sections that hold it', () => {
  const toMate = backlinksToArticle(encyclopedia, article('mate'));
  assert.deepEqual(
    toMate.map(({ article: from, sections }) => [from.language, from.slug, sections]),
    [
      ['en', 'captain', [undefined]],
      ['zh-cn', 'captain', [undefined]],
    ],
  );
});

test('a term knows where it is used, though nobody wrote the link', () => {
  assert.deepEqual(
    backlinksToTerm(encyclopedia, 'en', 'ballast').map(({ article: from, sections }) => [from.slug, sections]),
    [['captain', ['at-anchor']]],
  );
});

test('references are numbered as a reader meets them: first paragraph, key facts, the rest, comparisons too', () => {
  const references = referencesOf(encyclopedia, article('captain'));
  assert.deepEqual(
    references.map(({ number, work }) => [number, work.id]),
    [
      [1, 'doe1999ships'],
      [2, 'roe2001crews'],
    ],
  );
  assert.equal(references[0]?.places[0]?.locator, 'p. 3');
  // Lead twice, fact, name, list, anchor, claim, two cells.
  assert.equal(references[0].places.length, 9);
});

test('the alphabet holds titles, other names, sections and terms', () => {
  const letters = alphabetOf(encyclopedia, 'en');
  const under = (letter: string) =>
    letters.find((one) => one.letter === letter)?.entries.map(({ kind, name }) => `${kind} ${name}`);
  assert.deepEqual(under('B'), ['term ballast', 'alias ballast tank', 'section Beside the mate']);
  assert.deepEqual(under('S'), ['alias skipper']);
  assert.equal(neighboursOf(encyclopedia, 'en', 'captain').after?.slug, 'mate');
  assert.equal(neighboursOf(encyclopedia, 'en', 'captain').before, undefined);
});

test('a Chinese name stands under the letter of its pinyin', () => {
  assert.deepEqual(
    ['首席技术官', '技术债', '汇报关系', '开放式创新', '企业架构', 'CTO', '“一”', '职责', '2019', 'Élan'].map(letterOf),
    ['S', 'J', 'H', 'K', 'Q', 'C', 'Y', 'Z', '#', 'E'],
  );
});

test('a work knows every page that cites it, at its reference', () => {
  const ships = bibliographyOf(encyclopedia).find(({ work }) => work.id === 'doe1999ships');
  assert.ok(ships);
  assert.deepEqual(
    citingPages(ships, 'zh-cn', encyclopedia).map(({ path }) => path),
    ['/zh-cn/captain/#r1', '/captain/#r1', '/zh-cn/glossary/#ballast'],
  );
});

test('edits count swapped neighbours once', () => {
  assert.equal(distance('captain', 'captain'), 0);
  assert.equal(distance('captian', 'captain'), 1);
  assert.equal(distance('', 'abc'), 3);
  assert.deepEqual(nearest('captian', ['captain', 'mate', 'capstan'], 3), ['captain', 'capstan']);
});
