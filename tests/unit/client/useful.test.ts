/** What a reader says: as it is kept and as it is sent. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longest, opinionsOf, reportOf, tidy } from '../../../src/client/useful/report.ts';

test('the store may hold anything', () => {
  assert.deepEqual(
    opinionsOf({ '/a/': { useful: true, sent: 'yes' }, '/b/#c': { missing: 'x' }, evil: { useful: true } }),
    {
      '/a/': { useful: true },
      '/b/#c': { missing: 'x' },
    },
  );
  for (const nothing of [null, 'x', [], 3, { '/a/': null }]) assert.deepEqual(opinionsOf(nothing), {});
});

test('a report holds the page, the section and the one thing that was said', () => {
  const about = { edition: 'abc', language: 'zh-cn' };
  assert.deepEqual(reportOf('/zh-cn/a/#b', { useful: false }, about), {
    page: '/zh-cn/a/',
    section: 'b',
    useful: false,
    missing: null,
    edition: 'abc',
    language: 'zh-cn',
  });
  assert.deepEqual(reportOf('/a/', { missing: 'x' }, about), {
    page: '/a/',
    section: null,
    useful: null,
    missing: 'x',
    edition: 'abc',
    language: 'zh-cn',
  });
});

test('a message is tidied, and white space is nothing', () => {
  assert.equal(tidy('  a\r\nb \n'), 'a\nb');
  assert.equal(tidy(' \n\t'), undefined);
  assert.equal(tidy('x'.repeat(5000))?.length, longest);
});
