/** Pages about the encyclopedia: permalinks, the site's base, and headings that forgot their ids. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../../src/markdown/parse.ts';
import { renderPage } from '../../../src/markdown/render-page.ts';

const render = (text: string) => renderPage(parseArticle(text), (path) => `/base${path}`);

test('a heading is its own permalink', () => {
  assert.equal(render('## How {/* #how */}').html, '<h2 id="how"><a href="#how">How</a></h2>');
});

test('a link from the root gets the base; one to the web stays', () => {
  const { html } = render('[a](/a-z/) [b](https://example.org/)');
  assert.equal(html, '<p><a href="/base/a-z/">a</a> <a href="https://example.org/">b</a></p>');
});

test('a heading without an id is told with its line', () => {
  assert.deepEqual(render('One.\n\n## Two\n').withoutId, [3]);
});
