/** What an entry rests on, counted from the small site. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findArticle, type Article, type Encyclopedia } from '../../../src/encyclopedia/encyclopedia.ts';
import { basisOf, newestReview, weaknessOf } from '../../../src/encyclopedia/join/basis.ts';
import { sourcesReport } from '../../../src/exports/sources-report.ts';
import { compileSite } from '../site-files.ts';

const { encyclopedia } = compileSite();
const captain = articleNamed(encyclopedia, 'captain');

function articleNamed(from: Encyclopedia, slug: string): Article {
  const article = findArticle(from, 'en', slug);
  assert.ok(article);
  return article;
}

test('statements are counted without what only introduces a table', () => {
  const { stated, cited } = basisOf(encyclopedia, captain);
  assert.equal(stated, cited);
  assert.equal(stated, captain.blocks.length - 1);
});

test('works are counted by tier and by how far they were read', () => {
  const { works, byTier, byReading } = basisOf(encyclopedia, captain);
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, one) => total + one, 0);
  assert.deepEqual(works.map(({ id }) => id).sort(), ['doe1999ships', 'roe2001crews']);
  assert.equal(sum(byTier), 2);
  assert.equal(sum(byReading), 2);
});

test('links count each other entry once, and not the entry itself', () => {
  const { linksIn, linksOut } = basisOf(encyclopedia, captain);
  assert.deepEqual({ linksIn, linksOut }, { linksIn: 1, linksOut: 1 });
});

test('an entry is weak when one work carries it, or only works of tier C', () => {
  const [work, other] = basisOf(encyclopedia, captain).works;
  assert.ok(work && other);
  const weak = (one: typeof work) => ({ ...one, custom: { ...one.custom, tier: 'C' as const } });
  assert.equal(weaknessOf([work, other]), undefined);
  assert.equal(weaknessOf([work]), 'one-work');
  assert.equal(weaknessOf([weak(work), weak(other)]), 'weak-works');
});

test('figures are due two years after the review, and only where there are figures', () => {
  const [block] = captain.blocks;
  assert.ok(block);
  const withFigure = { ...captain, blocks: [{ ...block, text: 'Of 12 captains, 40 per cent slept.' }] };
  assert.equal(basisOf(encyclopedia, withFigure).figuresDue, '2028-01-02');
  const without = { ...captain, blocks: [{ ...block, text: 'Captains sleep.' }] };
  assert.equal(basisOf(encyclopedia, without).figuresDue, undefined);
});

test('what was not found is an open question', () => {
  const [block] = captain.blocks;
  assert.ok(block);
  const sentences = ['No count of captains was found.', 'Captains found the pole.', 'Not all captains sleep.'];
  assert.deepEqual(basisOf(encyclopedia, { ...captain, blocks: [{ ...block, sentences }] }).open, [sentences[0]]);
});

test('a work that was looked up again after the review is named', () => {
  const early = { ...captain, reviewed: '1990-01-01' };
  assert.deepEqual(
    basisOf(encyclopedia, early).seenSince.map(({ id }) => id),
    ['doe1999ships', 'roe2001crews'],
  );
});

test('the report has a line for every entry, the totals, and what readers are warned of', () => {
  const bases = encyclopedia.articles.map((article) => basisOf(encyclopedia, article));
  const report = sourcesReport(bases, newestReview(encyclopedia));
  for (const { language, slug } of encyclopedia.articles)
    assert.match(report, new RegExp(`^${language}/${slug} `, 'm'));
  assert.match(report, /^3 entries, \d+ words; (\d+) of \1 paragraphs/m);
  assert.match(report, /^resting on one work:\n(?: {2}.*\n)* {2}en\/mate$/m);
});
