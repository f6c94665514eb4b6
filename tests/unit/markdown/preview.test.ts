/** The beginning of a section, as other pages show it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findArticle } from '../../../src/encyclopedia/encyclopedia.ts';
import { renderArticle } from './render.ts';
import { compileSite } from '../site-files.ts';

const head = `---
title: Mate
definition: The officer "below" the captain.
category: crew
reviewed: 2026-01-02
see: [captain]
---

A **mate** stands below the captain.[@roe2001crews]
`;

async function previewOf(section: string): Promise<string | undefined> {
  const { facts } = await renderArticle(`${head}\n## Watch {/* #watch */}\n\n${section}\n`);
  return facts.previews.find(({ id }) => id === 'watch')?.html;
}

test('an entry is its title and its definition, a section its heading and first paragraph', async () => {
  const { facts } = await renderArticle(
    `${head}\n## The *watch* {/* #watch */}\n\nIt is [kept](./captain.mdx#duties).[@roe2001crews; @doe1999ships, p. 3]\n\nNot this.[@roe2001crews]\n`,
  );
  assert.deepEqual(facts.previews, [
    { id: '', title: 'Mate', html: '<p>The officer “below” the captain.</p>' },
    { id: 'watch', title: 'The watch', html: '<p>It is kept.\u2060<sup>1 2</sup></p>' },
  ]);
});

test('it carries no id, no address and no class; words in another language keep it', async () => {
  const html = await previewOf(
    'A <span lang="fr">second</span> keeps ballast[^why] & more.[@roe2001crews]\n\n[^why]: Because.[@roe2001crews]',
  );
  assert.equal(html, '<p>A <span lang="fr">second</span> keeps ballast &#x26; more.\u2060<sup>1</sup></p>');
});

test('a paragraph that only introduces brings the beginning of what it introduces', async () => {
  const rows = [1, 2, 3, 4, 5].map((n) => `| row ${n}[@roe2001crews] | ${n} |`).join('\n');
  const html = await previewOf(
    `The table tells. {/* unsourced: introduces the table */}\n\n| Name | Count |\n| --- | ---: |\n${rows}`,
  );
  assert.match(html ?? '', /^<p>The table tells\.<\/p><table><thead><tr><th>Name<\/th><th>Count<\/th><\/tr><\/thead>/);
  assert.match(html ?? '', /row 3/);
  assert.doesNotMatch(html ?? '', /row 4/);
});

test('a wide table keeps its first columns and shows that there are more', async () => {
  const html = await previewOf(
    'The table tells. {/* unsourced: introduces the table */}\n\n| A | B | C | D | E |\n| - | - | - | - | - |\n| 1[@roe2001crews] | 2 | 3 | 4 | 5 |',
  );
  assert.match(html ?? '', /<th>C<\/th><td>…<\/td><\/tr>.*<td>3<\/td><td>…<\/td><\/tr>/);
});

test('a long paragraph ends behind a whole sentence, with the reference that supports it', async () => {
  const sentence = `${'Word '.repeat(50)}end.`;
  const html = await previewOf(`${sentence}[@doe1999ships] ${sentence}[@roe2001crews] ${sentence}[@roe2001crews]`);
  assert.equal(html, `<p>${sentence}\u2060<sup>2</sup> …</p>`);
});

test('a section that begins with another begins as that does, and a note in the margin is not its beginning', async () => {
  const html = await previewOf(
    '### Below {/* #below */}\n\n<Note title="Aside.">\n\nNot this.[@roe2001crews]\n\n</Note>\n\nThis.[@roe2001crews]',
  );
  assert.equal(html, '<p>This.\u2060<sup>1</sup></p>');
});

test('of claims the first is shown, and a cell of a comparison is its own preview', () => {
  const { encyclopedia } = compileSite();
  const previews = findArticle(encyclopedia, 'en', 'captain')?.previews ?? [];
  const html = (id: string) => previews.find((preview) => preview.id === id)?.html;
  assert.equal(
    html('often-said'),
    '<p><b>“Captains know the stars.”</b></p><p><b>Borne out</b></p><p>They do.\u2060<sup>1</sup></p>',
  );
  const cell = previews.find(({ id }) => id === 'captain-mandate');
  assert.match(cell?.title ?? '', /^Captain: /);
  assert.match(cell?.html ?? '', /^<p>.+<\/p>$/);
  assert.deepEqual(
    previews.map(({ id }) => id),
    ['', 'duties', 'at-anchor', 'often-said', 'beside', 'captain-mandate', 'mate-mandate', 'captain-owns', 'mate-owns'],
  );
});
