/** What is linked knows it: each link of the content stands once at its target, and nowhere else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileFolder } from '../../../src/compile/load.ts';
import { anchorsOf, findArticle, type Encyclopedia, type Link } from '../../../src/encyclopedia/encyclopedia.ts';
import { linksToArticle, linksToTerms, type Incoming } from '../../../src/encyclopedia/join/incoming.ts';
import { languages } from '../../../src/site.ts';
import { compileSite } from '../site-files.ts';

function targets(encyclopedia: Encyclopedia): { name: string; ids: Set<string>; incoming: Incoming }[] {
  return [
    ...encyclopedia.articles.map((article) => ({
      name: `${article.language}/${article.slug}`,
      ids: new Set(['', ...anchorsOf(article)]),
      incoming: linksToArticle(encyclopedia, article),
    })),
    ...languages.map((language) => ({
      name: `${language}/glossary`,
      ids: new Set(encyclopedia.terms.map(({ id }) => id)),
      incoming: linksToTerms(encyclopedia, language),
    })),
  ];
}

for (const [name, { encyclopedia }] of [
  ['of the content', compileFolder()],
  ['of the test site', compileSite()],
] as const) {
  test(`every internal link ${name} stands exactly once at its target, with a sentence`, () => {
    const seen = new Map<Link, number>();
    for (const { name: page, ids, incoming } of targets(encyclopedia)) {
      for (const [id, links] of incoming) {
        assert.ok(ids.has(id), `${page} has no place for links to #${id}`);
        for (const { link } of links) seen.set(link, (seen.get(link) ?? 0) + 1);
      }
    }
    const internal = encyclopedia.articles.flatMap(({ links }) =>
      links.filter(({ target }) => target.kind === 'article' || target.kind === 'term'),
    );
    assert.ok(internal.length > 0);
    assert.deepEqual(new Set(seen.keys()), new Set(internal));
    for (const [link, count] of seen) {
      assert.equal(count, 1, `${link.place.file}:${link.place.line}`);
      assert.notEqual(link.sentence.words.trim(), '', `${link.place.file}:${link.place.line}`);
    }
  });
}

test('a link is listed with its section and its sentence; links of the own language come first', () => {
  const { encyclopedia } = compileSite();
  const mate = findArticle(encyclopedia, 'en', 'mate');
  assert.ok(mate);
  const toWatch = linksToArticle(encyclopedia, mate).get('watch') ?? [];
  assert.deepEqual(
    toWatch.map(({ from, section, link: { sentence } }) => [
      from.language,
      section?.id,
      `${sentence.before}|${sentence.words}|${sentence.after}`,
    ]),
    [
      ['en', undefined, 'The |mate| stands in for the captain.'],
      ['zh-cn', undefined, '|大副|可以代行其职。'],
    ],
  );
});
