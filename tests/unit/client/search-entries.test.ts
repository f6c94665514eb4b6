import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOf } from '../../../src/client/search/entries.ts';
import { stem, tokenize } from '../../../src/client/search/terms.ts';
import { contentWords, normalize } from '../../../src/client/search/text.ts';
import type { ClientWords } from '../../../src/client/search/words.ts';

const index = indexOf({} as ClientWords, [
  ['article', 'Chief technology officer', '/cto/', '', 'CTO;CTOs;chief technical officer', 'Answers for technology.'],
  ['section', 'To whom the CTO answers', '/cto/#reporting-line', 'Chief technology officer', 'reporting line', ''],
  ['section', 'Duties', '/cto/#duties', 'Chief technology officer', 'duties', ''],
  ['article', 'Duties of the CTO', '/duties/', '', 'CTO duties', ''],
  ['comparison', 'CTO and CIO', '/cto-vs-cio/', '', 'CTO vs CIO', ''],
  ['term', 'technology roadmap', '/glossary/#technology-roadmap', '', 'roadmap', ''],
  ['section', 'The dot-com years', '/history/#dot-com', 'History', 'dot com', ''],
  ['article', '首席技术官', '/zh-cn/cto/', '', '技术长', ''],
]);

const find = (query: string, how: 'exact' | 'fuzzy' = 'exact') =>
  index.find(contentWords(normalize(query)), how).map(({ path }) => path);
const named = (query: string) => index.named(normalize(query)).map(({ path }) => path);

test('a name leads to its entry, whatever its case, hyphens and spaces', () => {
  assert.deepEqual(named('cto'), ['/cto/']);
  assert.deepEqual(named('CTO vs. CIO'), ['/cto-vs-cio/']);
  assert.deepEqual(named('chieftechnologyofficer'), ['/cto/']);
  assert.deepEqual(named('nobody'), []);
});

test('the words of a section are its heading, its id and the short name of its entry', () => {
  assert.equal(find('who does the cto report to')[0], '/cto/#reporting-line');
  assert.equal(find('reporting')[0], '/cto/#reporting-line');
  assert.equal(find('dotcom')[0], '/history/#dot-com');
});

test('an entry comes before a section that bears the same words', () => {
  assert.deepEqual(find('cto duties').slice(0, 2), ['/duties/', '/cto/#duties']);
});

test('a half-typed word finds what it begins, and every word of the query counts', () => {
  assert.deepEqual(find('technology roa'), ['/glossary/#technology-roadmap']);
  assert.deepEqual(find('technology banana'), []);
});

test('letters to spare are given only where they are asked for', () => {
  assert.deepEqual(find('technolgy roadmp'), []);
  assert.deepEqual(find('technolgy roadmp', 'fuzzy'), ['/glossary/#technology-roadmap']);
});

test('an unknown word becomes the nearest known one, swapped letters too; a known one stays', () => {
  const correct = (query: string) => index.correct(query.split(' ')).join(' ');
  assert.equal(correct('cheif tehcnology oficer'), 'chief technology officer');
  assert.equal(correct('waht is a cto'), 'what is a cto');
  assert.equal(correct('technology roadmaps'), 'technology roadmaps');
  assert.equal(correct('zzzzzzz'), 'zzzzzzz');
  assert.equal(index.correct(['alibabba'], ['alibaba']).join(' '), 'alibaba');
});

test('Chinese is found by a part of a word', () => {
  assert.deepEqual(find('技术官'), ['/zh-cn/cto/']);
  assert.deepEqual(tokenize('首席技术官 CTO'), ['cto', '首席', '席技', '技术', '术官']);
});

test('forms of a word meet', () => {
  assert.deepEqual(['reports', 'reporting', 'reported', 'planning', 'thing', 'duties'].map(stem), [
    'report',
    'report',
    'report',
    'plan',
    'thing',
    'duty',
  ]);
});
