/**
 * Pagefind's own script in fewer bytes. It brings a way to unpack files that every browser has by itself by now, and keeps
 * silent about a word list that is lost. Each change is made of the text that Pagefind 1.6 writes: another text stops the build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'vite';

interface Change {
  /** What it is for, as an error tells it. */
  about: string;
  from: RegExp;
  to: string;
  /** How many places it is found in. */
  places: number;
}

const changes: readonly Change[] = [
  {
    // The reader would be told that nothing was found.
    about: 'loads its word lists',
    from: /("load_index_chunk"\))\)\.catch\(\(\)=>\{\}\)/g,
    to: '$1)',
    places: 1,
  },
  {
    about: 'brings what unpacks its files',
    from: /var u8=Uint8Array;.*?var gz_default=gunzipSync;/gs,
    to:
      'const gz_default=async(data)=>new Uint8Array(await new Response(' +
      'new Blob([data]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());',
    places: 1,
  },
  { about: 'unpacks a file', from: /\bdecompress\(data,file="unknown file"\)\{/g, to: 'async $&', places: 1 },
  { about: 'unpacks what it has loaded', from: /=(gz_default\(|this\.decompress\()/g, to: '=await $1', places: 6 },
];

/** @throws Error where the script is not the one that is known */
export async function shortenPagefind(path: string): Promise<void> {
  const written = changes.reduce(
    (script, { about, from, to, places }) => {
      const found = script.match(from)?.length ?? 0;
      if (found !== places) throw new Error(`pagefind.js ${about} in another way than before`);
      return script.replace(from, to);
    },
    readFileSync(path, 'utf8'),
  );
  const { code, errors } = await minify('pagefind.js', written, { module: true });
  if (errors.length > 0)
    throw new Error(`pagefind.js cannot be read: ${errors.map(({ message }) => message).join('; ')}`);
  writeFileSync(path, code);
}
