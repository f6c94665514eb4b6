import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workSchema, type Work } from '../../../src/encyclopedia/schema/work.ts';
import { formatWork, headOfWork } from '../../../src/encyclopedia/work-text.ts';

const custom = { tier: 'A', read: 'excerpt', extent: '', seen: '2026-01-02', supports: ['x'] };

function work(fields: object): Work {
  return workSchema.parse({ id: 'x', type: 'article-journal', language: 'en', custom, ...fields });
}

function line(fields: object, length: 'short' | 'whole' = 'whole'): string {
  return formatWork(work(fields), length)
    .map(({ text }) => text)
    .join('');
}

const paper = {
  title: 'The Chief Technology Officer',
  author: [
    { family: 'Adler', given: 'Paul S.' },
    { family: 'Ferdows', given: 'Kasra' },
  ],
  issued: { 'date-parts': [[1990, 4]] },
  'container-title': 'California Management Review',
  volume: '32',
  issue: '3',
  page: '55-62',
};

test('a paper in a journal', () => {
  assert.equal(
    line(paper),
    'Adler, P. S. and Ferdows, K. (1990). “The Chief Technology Officer”. California Management Review 32(3), 55–62, April.',
  );
  assert.equal(
    line(paper, 'short'),
    'Adler, P. S. and Ferdows, K. (1990). “The Chief Technology Officer”. California Management Review 32(3), 55–62.',
  );
});

test('a day stands with a newspaper, also in the short line', () => {
  const news = {
    type: 'article-newspaper',
    title: 'A',
    issued: { 'date-parts': [[1999, 11, 29]] },
    'container-title': 'InfoWorld',
  };
  assert.equal(line(news, 'short'), '“A” (1999). InfoWorld, 29\u00A0November.');
});

test('what was not seen is left out, not filled in', () => {
  assert.equal(line({ type: 'webpage', title: 'A page' }), '“A page”. ');
  assert.equal(line({ 'container-title': 'InfoWorld' }), 'InfoWorld.');
  assert.equal(headOfWork(work({ 'container-title': 'InfoWorld' })), 'InfoWorld');
});

test('a book or a report is a whole work and bears no quotation marks', () => {
  assert.equal(
    line(
      { type: 'report', title: 'CTO Survey', author: [{ literal: 'Korn Ferry' }], publisher: 'Korn Ferry' },
      'short',
    ),
    'Korn Ferry. CTO Survey. ',
  );
});

test('a Chinese name stands whole', () => {
  assert.equal(line({ title: '题', author: [{ family: '聂', given: '新宇' }], language: 'zh-CN' }), '聂新宇. “题”. ');
});

test('its name links to the DOI before the address', () => {
  const [part] = formatWork(work({ title: 'T', DOI: '10.1000/182', URL: 'https://example.org/' }));
  assert.equal(part?.href, 'https://doi.org/10.1000/182');
});

test('a work that showed no title is told by its host, and no name is made up', () => {
  assert.equal(line({ URL: 'https://www.example.org/a/b' }), '[title not shown], example.org. ');
});
