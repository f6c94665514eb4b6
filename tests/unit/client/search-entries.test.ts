import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findByName } from '../../../src/client/search/by-name.ts';
import { indexOf } from '../../../src/client/search/entries.ts';
import { stem, tokenize } from '../../../src/client/search/terms.ts';
import { contentWords } from '../../../src/encyclopedia/asking.ts';
import { normalize } from '../../../src/client/search/text.ts';
import type { Entry } from '../../../src/client/search/names.ts';

type Row = [kind: string, title: string, path: string, page: string, names: string[], central?: number];

const rows: Row[] = [
  ['article', 'Chief technology officer', '/cto/', '', ['CTO', 'CTOs', 'chief technical officer'], 1],
  ['section', 'To whom the CTO answers', '/cto/#reporting-line', 'Chief technology officer', ['reporting line'], 1],
  ['section', 'Duties', '/cto/#duties', 'Chief technology officer', ['duties'], 1],
  ['section', 'Duties', '/cio/#duties', 'Chief information officer', ['duties']],
  ['article', 'Duties of the CTO', '/duties/', '', ['CTO duties']],
  ['article', 'Cybersecurity duties of the CTO', '/cybersecurity/', '', []],
  ['comparison', 'CTO and CIO', '/cto-vs-cio/', '', ['CTO vs CIO']],
  ['term', 'technology roadmap', '/glossary/#technology-roadmap', '', ['roadmap']],
  ['term', 'chief engineer', '/glossary/#chief-engineer', '', []],
  ['section', 'The dot-com years', '/history/#dot-com', 'History', ['dot com']],
  ['person', 'Werner Vogels', '/people/#werner-vogels', '', ['Amazon']],
  ['article', '首席技术官', '/zh-cn/cto/', '', ['技术长']],
];
const index = indexOf(
  rows.map(([kind, title, path, page, names, central = 0], place): Entry => {
    return { kind, title, path, page, names, central, place };
  }),
);

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

test('an entry comes before a section that bears the same words, the head article before others', () => {
  assert.deepEqual(find('cto duties'), ['/duties/', '/cybersecurity/', '/cto/#duties']);
  assert.deepEqual(find('duties').slice(0, 3), ['/duties/', '/cto/#duties', '/cybersecurity/']);
});

test('of two things compared that no entry compares, both are found', () => {
  const paths = (query: string) => findByName(index, normalize(query), () => true).entries.map(({ path }) => path);
  assert.deepEqual(paths('cto vs chief engineer').slice(0, 2), ['/glossary/#chief-engineer', '/cto/']);
  assert.equal(paths('cio or cto')[0], '/cto-vs-cio/');
});

test('a person is found by name and by organisation, and an organisation is not their name', () => {
  assert.deepEqual(named('werner vogels'), ['/people/#werner-vogels']);
  assert.deepEqual(named('amazon'), []);
  assert.deepEqual(find('amazon'), ['/people/#werner-vogels']);
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
  assert.equal(correct('duties fo teh cto'), 'duties of the cto');
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
