/** Writes the picture of every article into the site. What was drawn before is kept in `.cache/` and not drawn again. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { cardPath, type Card } from '../../exports/card.ts';

const packages = ['satori', 'sharp', '@fontsource/besley', '@fontsource/charis-sil', '@fontsource/noto-serif-sc'];

export async function writeCards(cards: readonly Card[], dist: string, cache = '.cache/cards'): Promise<void> {
  const drawnBy = digest([...sources(), ...versions()].join('\n'));
  mkdirSync(cache, { recursive: true });
  for (const card of cards) {
    const kept = join(cache, `${digest(drawnBy + JSON.stringify(card))}.png`);
    const bytes = existsSync(kept) ? readFileSync(kept) : await draw(card);
    if (!existsSync(kept)) writeFileSync(kept, bytes);
    const file = join(dist, cardPath(card.language, card.slug));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** What draws is loaded only when there is something to draw. */
async function draw(card: Card): Promise<Buffer> {
  const { drawCard } = await import('./draw.ts');
  return drawCard(card);
}

/** A card is another one when what draws it has changed. */
function sources(): string[] {
  return readdirSync(import.meta.dirname)
    .sort()
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
}

function versions(): string[] {
  return packages.map((name) => {
    const manifest = findPackageJSON(name, import.meta.url);
    if (manifest === undefined)
      throw new Error(`the package ${name}, which draws the cards, is missing; run npm install`);
    // Every package's manifest tells its version.
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    return `${name} ${version}`;
  });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
