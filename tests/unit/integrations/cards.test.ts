/** The pictures of articles: the same everywhere, drawn once, and never with a letter missing. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { cardsOf, type Card } from '../../../src/exports/card.ts';
import { drawCard } from '../../../src/integrations/cards/draw.ts';
import { writeCards } from '../../../src/integrations/cards/write.ts';
import { compileSite } from '../site-files.ts';

const cards = cardsOf(compileSite().encyclopedia);

function cardIn(language: Card['language']): Card {
  const found = cards.find((card) => card.language === language);
  assert.ok(found);
  return found;
}

for (const language of ['en', 'zh-cn'] as const) {
  test(`a card in ${language} is 1200 by 630, in ink and red on paper, and drawn twice it is the same`, async () => {
    const bytes = await drawCard(cardIn(language));
    assert.deepEqual(await drawCard(cardIn(language)), bytes);
    const { width, height, format } = await sharp(bytes).metadata();
    assert.deepEqual([width, height, format], [1200, 630, 'png']);
    const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) =>
      Array.from(data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3));
    assert.deepEqual(pixel(5, 5), [253, 253, 252]);
    // The margin rule.
    const row = Array.from({ length: info.width }, (_, x) => pixel(x, 600).join());
    assert.ok(row.includes('168,26,13'));
  });
}

test('the longest definition that the schema allows stays on the card', async () => {
  const card = cardIn('en');
  const bytes = await drawCard({
    ...card,
    title: 'Chief technology officers of states',
    definition: 'More words. '.repeat(20).trim(),
  });
  const foot = await sharp(bytes).extract({ left: 0, top: 605, width: 830, height: 25 }).png().toBuffer();
  const { channels } = await sharp(foot).stats();
  assert.ok(channels.every(({ stdev }) => stdev < 1));
});

test('a letter that no face holds is named', async () => {
  await assert.rejects(
    drawCard({ ...cardIn('en'), title: 'Captain 𓀀' }),
    /needs “𓀀” \(U\+13000\), which no face of the cards holds/,
  );
});

test('what was drawn is kept, and drawn again only when what stands on it has changed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  const [cache, dist] = [join(folder, 'cache'), join(folder, 'dist')];
  const card = cardIn('en');
  const file = join(dist, 'cards/en', `${card.slug}.png`);
  await writeCards([card], dist, cache);
  const [kept = ''] = readdirSync(cache);
  assert.deepEqual(readFileSync(file), readFileSync(join(cache, kept)));
  writeFileSync(join(cache, kept), 'kept');
  await writeCards([card], dist, cache);
  assert.equal(readFileSync(file, 'utf8'), 'kept');
  await writeCards([{ ...card, title: 'Master' }], dist, cache);
  assert.equal(readdirSync(cache).length, 2);
  assert.notEqual(readFileSync(file, 'utf8'), 'kept');
  rmSync(folder, { recursive: true });
});
