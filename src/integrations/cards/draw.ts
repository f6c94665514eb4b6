/** A card as a PNG: set with satori, which turns letters into outlines, so that the rasteriser needs no font. */
import satori from 'satori';
import sharp from 'sharp';
import { cardHeight, cardWidth, type Card } from '../../exports/card.ts';
import { faces, fontsFor, type LoadedFont } from './fonts.ts';
import { cardLayout } from './layout.ts';

/** Enough for paper, two inks and the edges of letters; four times smaller than with every colour. */
const colours = 32;

export async function drawCard(card: Card): Promise<Buffer> {
  const isChinese = card.language === 'zh-cn';
  const head = fontsFor(
    `${card.title}${card.siteName}¹`,
    isChinese ? [faces.headSong, faces.head] : [faces.head, faces.headSong],
  );
  const text = fontsFor(
    [card.definition, ...card.note].join(''),
    isChinese ? [faces.song, faces.text] : [faces.text, faces.song],
  );
  const layout = cardLayout(card, { head: namesOf(head), text: namesOf(text) });
  const svg = await satori(layout, { width: cardWidth, height: cardHeight, fonts: unique([...head, ...text]) });
  return sharp(Buffer.from(svg)).png({ palette: true, colours, compressionLevel: 9, effort: 10 }).toBuffer();
}

function namesOf(fonts: readonly LoadedFont[]): string {
  return fonts.map(({ name }) => name).join(', ');
}

function unique(fonts: readonly LoadedFont[]): LoadedFont[] {
  return [...new Map(fonts.map((font) => [font.name, font])).values()];
}
