import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editUrlOf, readSite } from '../../src/site.ts';

test('without variables the site is at the root of localhost', () => {
  assert.deepEqual(readSite({}), { origin: 'http://localhost:4321', base: '/' });
});

test('a base path is brought to one form, however it is written', () => {
  for (const path of ['handbook', '/handbook', 'handbook/', '/handbook/', '//handbook//']) {
    assert.equal(readSite({ BASE_PATH: path }).base, '/handbook/');
  }
  assert.equal(readSite({ BASE_PATH: '/a/b' }).base, '/a/b/');
});

test('a variable that cannot be right is named with what to write', () => {
  assert.throws(() => readSite({ SITE_URL: 'cto.example.org' }), /SITE_URL is "cto\.example\.org"; write a scheme/);
  assert.throws(() => readSite({ SITE_URL: 'https://example.org/handbook' }), /write the path \/handbook as BASE_PATH/);
  assert.throws(() => readSite({ BASE_PATH: '/a b/' }), /BASE_PATH is "\/a b\/"; write a path/);
  for (const wrong of ['feedback', 'http://example.org/', 'ftp://example.org/', 'https://me:word@example.org/'])
    assert.throws(() => readSite({ FEEDBACK_URL: wrong }), /FEEDBACK_URL is ".+"; write the https address/);
  assert.throws(() => readSite({ EDIT_URL: 'https://example.org/edit/' }), /holds \{path\}/);
});

test('what readers say goes to the address that is named, and nowhere without one', () => {
  const { feedbackUrl } = readSite({ FEEDBACK_URL: 'https://feedback.example.org/cto?site=1' });
  assert.equal(feedbackUrl, 'https://feedback.example.org/cto?site=1');
  assert.equal(readSite({ FEEDBACK_URL: '' }).feedbackUrl, undefined);
  assert.ok(readSite({ FEEDBACK_URL: 'http://localhost:9000/' }).feedbackUrl);
});

test('an address to edit holds the path and the line', () => {
  const site = readSite({ EDIT_URL: 'https://example.org/edit/main/{path}#L{line}' });
  assert.equal(editUrlOf(site, 'content/a.mdx', 12), 'https://example.org/edit/main/content/a.mdx#L12');
  assert.equal(editUrlOf(readSite({}), 'content/a.mdx', 12), undefined);
});
