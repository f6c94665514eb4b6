/** Packs again, by Zopfli, what every first search fetches: gzip for whoever reads it, in fewer bytes than zlib makes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';

/** @param path of a file packed by gzip */
export async function packTightly(path: string): Promise<void> {
  const packed = readFileSync(path);
  const again = await zopfli.gzipAsync(gunzipSync(packed), { numiterations: 15 });
  if (again.length < packed.length) writeFileSync(path, again);
}
