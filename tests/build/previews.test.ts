/** The files of previews and the pages of links, held against the pages that they are about. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { handbookSite, rootSite } from '../artifacts.ts';
import { articlesOf, filesOf } from './pages.ts';

const words = (html: string) =>
  html
    .replace(/<sup[^>]*>.*?<\/sup>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x?\w+;|&\w+;/g, '&')
    .replace(/[\u2060\s]+/g, '');

test('a preview is what stands in the page at its id', () => {
  for (const { name, html } of articlesOf(rootSite.folder)) {
    const file = name.replace(/([\w-]+)\/index\.html$/, 'previews/$1.json');
    const previews = JSON.parse(readFileSync(join(rootSite.folder, file), 'utf8')) as Record<string, { html: string }>;
    for (const [id, preview] of Object.entries(previews)) {
      const at = id === '' ? html.indexOf('<h1') : html.indexOf(` id="${id}"`);
      assert.ok(at > 0, `${file}: ${id}`);
      // Up to where something is left out.
      // The rows of a table in a page name their columns again.
      const [head = ''] = preview.html.split('</thead>');
      const begins = (words(head).split('…')[0] ?? '').slice(0, 30);
      assert.ok(begins.length > 0 && words(html.slice(at)).includes(begins), `${file}#${id}: ${begins}`);
    }
  }
});

/** The text of an article as it was written, without the lists that its page adds. */
const textOf = (html: string) => html.slice(html.indexOf('<article'), html.indexOf('id="references"'));

test('the page of links has each link of the texts once: as many as lead there, with their words marked', () => {
  const files = filesOf(rootSite.folder).filter((name) => name.endsWith('/links/index.html'));
  const articles = articlesOf(rootSite.folder);
  assert.equal(files.length, articles.length + 2);
  for (const file of files) {
    const target = `/${file.replace('links/index.html', '')}`;
    const linking = articles.flatMap(({ html }) =>
      // The same entry in another language is named among the key facts, with its language.
      Array.from(textOf(html).matchAll(/<a [^>]*?href="([^"#]*)[^"]*"[^>]*>/g)).filter(
        ([tag, href]) => href === target && !/\slang=/.test(tag),
      ),
    );
    const marks = Array.from(readFileSync(join(rootSite.folder, file), 'utf8').matchAll(/<mark>(.*?)<\/mark>/g));
    assert.equal(marks.length, linking.length, file);
    for (const [, mark] of marks) assert.notEqual(mark, '', file);
  }
});

test('the site under a sub-path has the same previews: they hold no address', () => {
  const names = filesOf(rootSite.folder).filter((name) => /previews\/.+\.json$/.test(name));
  assert.ok(names.length > 0);
  for (const name of names) {
    assert.deepEqual(readFileSync(join(handbookSite.folder, name)), readFileSync(join(rootSite.folder, name)), name);
  }
});
