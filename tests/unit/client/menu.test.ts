/** Keys, dates and offers of the menu of an address. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatsFor } from '../../../src/client/menu/formats.ts';
import { itemAfterKey } from '../../../src/client/menu/keys.ts';
import { localDate } from '../../../src/client/menu/source.ts';
import { menuWords } from '../../../src/exports/menu-words.ts';
import { compileSite } from '../site-files.ts';

const { words } = compileSite().encyclopedia;
const source = {
  title: 'Captain',
  section: 'Watch',
  siteName: 'Ships',
  url: 'https://example.org/captain/#watch',
  reviewed: '2026-01-02',
  edition: '0123456789ab',
  accessed: '2026-02-03',
};

test('arrows go round, Home and End to the ends, letters to the next name that begins so', () => {
  const names = ['Copy link', 'Markdown', 'HTML', 'MediaWiki'];
  const cases: [string, number, number | undefined][] = [
    ['ArrowDown', 0, 1],
    ['ArrowDown', 3, 0],
    ['ArrowUp', 0, 3],
    ['ArrowUp', 2, 1],
    ['Home', 2, 0],
    ['End', 1, 3],
    ['m', 0, 1],
    ['M', 1, 3],
    ['m', 3, 1],
    ['x', 0, undefined],
    [' ', 0, undefined],
    ['Enter', 0, undefined],
    ['Shift', 0, undefined],
  ];
  for (const [key, current, expected] of cases)
    assert.equal(itemAfterKey(key, current, names), expected, `${key} at ${current}`);
});

test('the day of access is the day where the reader is', () => {
  assert.equal(localDate(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
  assert.equal(localDate(new Date(2026, 10, 22, 0, 1)), '2026-11-22');
});

test('a link, five forms of it and the citations, in both languages', () => {
  const offers = (language: 'en' | 'zh-cn', section: string | undefined) =>
    formatsFor({ ...source, section, language }, menuWords(words[language])).map(({ label, formats }) => [
      label,
      formats.map(({ name }) => name),
    ]);
  assert.deepEqual(offers('en', 'Watch'), [
    [undefined, ['Copy link']],
    ['Copy as', ['Markdown', 'HTML', 'reStructuredText', 'AsciiDoc', 'MediaWiki']],
    ['Cite this section', ['APA', 'Note (Chicago)', 'BibTeX', 'RIS', 'CSL-JSON']],
  ]);
  assert.deepEqual(offers('zh-cn', undefined)[2], [
    '引用本条目',
    ['GB/T 7714', 'APA', '注释（芝加哥格式）', 'BibTeX', 'RIS', 'CSL-JSON'],
  ]);
});

test('every citation holds the address, the day of review, the day of access and the edition', () => {
  for (const language of ['en', 'zh-cn'] as const) {
    const groups = formatsFor({ ...source, language }, menuWords(words[language]));
    for (const { name, write } of groups.at(-1)?.formats ?? []) {
      const text = write();
      for (const part of [source.url, source.edition]) assert.ok(text.includes(part), `${name}: ${text}`);
      assert.match(text, /2026\D+(0?1|January|jan)\D+0?2|January 2, 2026/, name);
      assert.match(text, /2026\D+0?2\D+0?3|February 3, 2026/, name);
    }
  }
});
