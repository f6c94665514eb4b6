/** Writes Pagefind's index, one for each language, from the records of the model. */
import { readFileSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../exports/search-records.ts';
import { languages } from '../site.ts';

/** What Pagefind writes for its own interface, which no page loads. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

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
  for (const { path, kind, title, page, text } of records) {
    const added = await index.addCustomRecord({
      url: path,
      content: text,
      language,
      meta: { title, page, kind },
      filters: { kind: [kind] },
    });
    check(added.errors, `indexing ${path}`);
  }
  check((await index.writeFiles({ outputPath: folder })).errors, `writing the index of ${language}`);
  for (const name of await readdir(folder)) if (unused.test(name)) rmSync(join(folder, name));
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  const count = Object.values(entry.languages)[0]?.page_count;
  if (count !== records.length) throw new Error(`the index of ${language} holds ${count} of ${records.length} records`);
}

function check(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind, ${doing}: ${errors.join('; ')}`);
}
