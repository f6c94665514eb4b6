/** Writes Pagefind's index, one for each language, from the records of the model. */
import { rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../exports/search-records.ts';
import { languages } from '../site.ts';
import { bareWords } from './bare-words.ts';
import { packTightly } from './pack.ts';
import { rechunk } from './rechunk.ts';
import { shortenPagefind } from './shorten-pagefind.ts';

/** What Pagefind writes for its own interface, and for a worker that costs as much as the search itself. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css))$/;

export async function writeSearchIndex(records: readonly SearchRecord[], dist: string): Promise<void> {
  try {
    // One after the other: which record comes first decides ranks that are equal.
    for (const language of languages) {
      const own = records.filter((record) => record.language === language);
      await writeLanguage(language, own, join(dist, 'pagefind', language));
    }
  } finally {
    await close();
  }
}

async function writeLanguage(language: string, records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  check(errors, `starting the index of ${language}`);
  if (index === undefined) throw new Error(`Pagefind gave no index for ${language}`);
  for (const { path, kind, title, page, text, asked } of records) {
    const added = await index.addCustomRecord({
      url: path,
      content: bareWords(text),
      language,
      meta: {
        title: bareWords(title),
        page: bareWords(page),
        kind,
        ...(asked !== undefined && { asked: bareWords(asked) }),
      },
    });
    check(added.errors, `indexing ${path}`);
  }
  check((await index.writeFiles({ outputPath: folder })).errors, `writing the index of ${language}`);
  const names = await readdir(folder);
  for (const name of names) if (unused.test(name)) rmSync(join(folder, name));
  // The engine without stems is for languages that have none.
  if (names.some((name) => /^wasm\.(?!unknown)/.test(name))) rmSync(join(folder, 'wasm.unknown.pagefind'));
  await shortenPagefind(join(folder, 'pagefind.js'));
  const count = rechunk(folder, language, records);
  const first = (await readdir(folder)).filter((name) => /^wasm\.|\.pf_meta$/.test(name));
  for (const name of first) await packTightly(join(folder, name));
  if (count !== records.length) throw new Error(`the index of ${language} holds ${count} of ${records.length} records`);
}

function check(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind, ${doing}: ${errors.join('; ')}`);
}
