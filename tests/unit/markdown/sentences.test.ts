import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from '../../../src/markdown/sentences.ts';
import { renderArticle } from './render.ts';

const head = '---\ntitle: Mate\ndefinition: An officer.\ncategory: crew\nreviewed: 2026-01-02\n---\n\n';

async function sentenceIn(text: string): Promise<string[]> {
  const { facts } = await renderArticle(head + text);
  return facts.links.map(({ sentence: { before, words, after } }) => `${before}[${words}]${after}`);
}

test('initials and abbreviations end no sentence, decimal points and quotations in one neither', () => {
  const text = 'In 2003 Roger D. Smith told CTO vs. CIO apart, e.g. by rank. He found 3.5 per cent (“few.”). So?';
  assert.deepEqual(sentencesOf(text, 'en'), [
    'In 2003 Roger D. Smith told CTO vs. CIO apart, e.g. by rank. ',
    'He found 3.5 per cent (“few.”). ',
    'So?',
  ]);
});

test('a Chinese sentence ends with its mark and the quotation mark behind it', () => {
  assert.deepEqual(sentencesOf('甲说：“对。”乙占 3.5%！丙呢？', 'zh-cn'), ['甲说：“对。”', '乙占 3.5%！', '丙呢？']);
});

test('a link has the sentence around it, without references, and its own words apart', async () => {
  assert.deepEqual(
    await sentenceIn(
      'First.[@roe2001crews] The *old* [captain](./captain.mdx) <span lang="fr">dort</span>, [at night](./captain.mdx#at-anchor).[@doe1999ships] Last.[@roe2001crews]\n',
    ),
    ['The old [captain] dort, at night.', 'The old captain dort, [at night].'],
  );
});

test('a link in a table has its row, a term that nobody linked the sentence that names it', async () => {
  assert.deepEqual(
    await sentenceIn(
      '| Who | What |\n| --- | --- |\n| [Captain](./captain.mdx)[@roe2001crews] | Sleeps. Wakes. |\n\nOne.[@roe2001crews] A ship has ballast.[@roe2001crews]\n',
    ),
    ['[Captain] · Sleeps. Wakes.', 'A ship has [ballast].'],
  );
});
