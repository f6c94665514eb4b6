/** The faces of the cards, from packages: of each only the slices that hold a letter of the text. No font of the machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

interface Face {
  /** Its package, without the scope. */
  name: string;
  weight: 400 | 600;
}

/** Clarendon for headwords, a Charter for text, and a Song for both in Chinese. */
export const faces = {
  head: { name: 'besley', weight: 600 },
  text: { name: 'charis-sil', weight: 400 },
  headSong: { name: 'noto-serif-sc', weight: 600 },
  song: { name: 'noto-serif-sc', weight: 400 },
} as const satisfies Record<string, Face>;

export interface LoadedFont {
  name: string;
  data: Buffer;
  weight: 400 | 600;
  style: 'normal';
}

const loaded = new Map<string, LoadedFont>();

/** Slices of the faces that hold the text, the first face first; throws, naming the letter, where none holds it. */
export function fontsFor(text: string, wanted: readonly Face[]): LoadedFont[] {
  const letters = new Set(Array.from(text.replace(/\s/g, ''), (letter) => letter.codePointAt(0) ?? 0));
  const missing = new Set(letters);
  const fonts = wanted.flatMap((face) =>
    slicesOf(face).flatMap(({ slice, ranges }) => {
      const held = [...letters].filter((letter) => ranges.some(([first, last]) => letter >= first && letter <= last));
      for (const letter of held) missing.delete(letter);
      return held.length === 0 ? [] : [load(face, slice)];
    }),
  );
  const [lost] = missing;
  if (lost !== undefined) {
    const code = lost.toString(16).toUpperCase().padStart(4, '0');
    throw new Error(
      `the picture of an article needs “${String.fromCodePoint(lost)}” (U+${code}), which no face of the cards holds; add one to src/integrations/cards/fonts.ts, or write the title and the definition without it`,
    );
  }
  return fonts;
}

/** The slices of a face with the letters that each holds; those with a number, which are Chinese, before Latin. */
function slicesOf({ name }: Face): { slice: string; ranges: [first: number, last: number][] }[] {
  const json = readFileSync(resolve(`@fontsource/${name}/unicode.json`), 'utf8');
  // The package's own table: name of the slice to ranges such as U+0000-00FF.
  const table = JSON.parse(json) as Record<string, string>;
  return Object.entries(table).map(([key, value]) => ({
    slice: key.replace(/[[\]]/g, ''),
    ranges: value.split(',').map((range): [number, number] => {
      const [first = '', last = first] = range.trim().replace('U+', '').split('-');
      return [parseInt(first, 16), parseInt(last, 16)];
    }),
  }));
}

function load({ name, weight }: Face, slice: string): LoadedFont {
  const file = `@fontsource/${name}/files/${name}-${slice}-${weight}-normal.woff`;
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const font: LoadedFont = {
    name: `${name}-${weight}-${slice}`,
    data: readFileSync(resolve(file)),
    weight,
    style: 'normal',
  };
  loaded.set(file, font);
  return font;
}
