import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorsFile } from '../../../src/exports/anchors.ts';
import { oembedAnswers, oembedPath } from '../../../src/exports/oembed.ts';
import { compileSite, testSite } from '../site-files.ts';

const { encyclopedia } = compileSite();
const site = { ...testSite, base: '/ships/' };
const { anchors, edition } = anchorsFile(encyclopedia, site);
const row = (path: string) => anchors.find((anchor) => anchor.path === path);
const answers = new Map(oembedAnswers(encyclopedia, site).map(({ path, answer }) => [path, answer]));

test('a row tells what stands at an address, under the base of the site', () => {
  assert.deepEqual(row('/captain/'), {
    path: '/captain/',
    url: 'https://cto.example.org/ships/captain/',
    kind: 'article',
    language: 'en',
    title: 'Captain',
    page: 'Captain',
    definition: 'The person who commands a ship.',
    aliases: ['skipper', 'master of a ship'],
    formerly: [],
  });
  assert.equal(row('/captain/#at-anchor')?.definition, 'Then the captain sleeps. A ballast tank is full.');
  assert.equal(row('/captain/#captain-mandate')?.definition, 'Sail the ship');
  assert.equal(row('/captain/#mate-owns')?.definition, undefined);
  assert.equal(row('/zh-cn/glossary/#ballast')?.title, '压舱物');
  assert.equal(row('/bibliography/doe1999ships/')?.kind, 'work');
});

test('old addresses stand with the one that they lead to', () => {
  assert.deepEqual(row('/mate/#watch')?.formerly, ['/mate/#sentry', '/mate/#vigil']);
});

test('the rows are sorted by path, and none stands twice', () => {
  const paths = anchors.map(({ path }) => path);
  assert.deepEqual(paths, [...new Set(paths)].sort());
  assert.equal(edition, '2026-01-02');
});

test('an entry, a section, a term and an old section have answers for embedding', () => {
  assert.equal(oembedPath('zh-cn', { page: 'captain', id: 'at-anchor' }), '/oembed/zh-cn/captain/at-anchor.json');
  const answer = answers.get('/oembed/captain/at-anchor.json');
  assert.equal(answer?.title, 'At anchor · Captain');
  assert.equal(
    answer.html,
    '<blockquote lang="en" cite="https://cto.example.org/ships/captain/#at-anchor"><p><a href="https://cto.example.org/ships/captain/#at-anchor">At anchor</a></p><p>Then the captain sleeps. A ballast tank is full.</p><footer>Captain · CTO encyclopedia</footer></blockquote>',
  );
  assert.equal(
    answers.get('/oembed/captain.json')?.thumbnail_url,
    'https://cto.example.org/ships/cards/en/captain.png',
  );
  assert.deepEqual(answers.get('/oembed/mate/vigil.json'), answers.get('/oembed/mate/watch.json'));
  assert.ok(answers.has('/oembed/zh-cn/glossary/ballast.json'));
});

test('what is not text in a definition is escaped', () => {
  const [article] = encyclopedia.articles;
  assert.ok(article);
  const odd = { ...article, definition: 'A <b> & "c".' };
  const [first] = oembedAnswers({ ...encyclopedia, articles: [odd] }, site).filter(({ path }) =>
    path.endsWith(`/${odd.slug}.json`),
  );
  assert.match(first?.answer.html ?? '', /<p>A &lt;b&gt; &amp; &quot;c&quot;\.<\/p>/);
});
