/** A post is told in the order and the words of the reader's language, in English where it has no other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postPieces, postsText } from '../../../src/encyclopedia/post.ts';
import { peopleOf } from '../../../src/exports/search-people.ts';
import { compileSite } from '../site-files.ts';

const { encyclopedia } = compileSite();
const { people, words } = encyclopedia;
const jane = people.find(({ id }) => id === 'jane-roe');
assert.ok(jane);

test('title and organisation stand in the order of the language, each with the language that it is in', () => {
  const [captain, master] = jane.tenures;
  assert.ok(captain && master);
  assert.deepEqual(postPieces(captain, 'en', words.en), [
    { of: 'title', text: 'Captain', tag: undefined },
    { of: undefined, text: ', ', tag: undefined },
    { of: 'organisation', text: 'The Whole Ship', tag: undefined },
  ]);
  assert.deepEqual(postPieces(captain, 'zh-cn', words['zh-cn']), [
    { of: 'organisation', text: 'The Whole Ship', tag: 'en' },
    { of: undefined, text: '，', tag: undefined },
    { of: 'title', text: '船长', tag: undefined },
  ]);
  assert.deepEqual(
    postPieces(master, 'zh-cn', words['zh-cn']).map(({ tag }) => tag),
    [undefined, undefined, 'en'],
  );
});

test('all posts of a person are one text', () => {
  assert.equal(postsText(jane.tenures, 'en', words.en), 'Captain, The Whole Ship; Harbour master, The Harbour');
  assert.equal(postsText(jane.tenures, 'zh-cn', words['zh-cn']), 'The Whole Ship，船长；港务局，Harbour master');
});

test('a person is found by the organisations in the language and in English, and English readers load English only', () => {
  const namesIn = (language: 'en' | 'zh-cn') => peopleOf(encyclopedia, language)[0]?.names;
  assert.deepEqual(namesIn('en'), ['Jeanne Roe', 'The Whole Ship', 'The Harbour']);
  assert.deepEqual(namesIn('zh-cn'), ['Jeanne Roe', 'The Whole Ship', '港务局', 'The Harbour']);
});

test('a name in Han characters is a name in the Chinese search only', () => {
  const wang = { ...jane, native: { tag: 'zh-Hans', text: '王海' } };
  const namesIn = (language: 'en' | 'zh-cn') => peopleOf({ ...encyclopedia, people: [wang] }, language)[0]?.names;
  assert.ok(namesIn('zh-cn')?.includes('王海'));
  assert.ok(!namesIn('en')?.includes('王海'));
});
