/** In development: the search index, made from the content when the server starts and served beside the pages. */
import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { compileFolder } from '../compile/load.ts';
import { searchRecords } from '../exports/search-records.ts';
import { contentTypes } from '../tools/content-types.ts';
import { writeSearchIndex } from './search-index.ts';

const folder = '.cache/dev-search';

export function devSearch(): AstroIntegration {
  return {
    name: 'dev-search',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        await writeSearchIndex(searchRecords(compileFolder().encyclopedia), folder);
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([^?]*)/.exec(request.url ?? '')?.[1];
          if (path === undefined) {
            next();
            return;
          }
          readFile(join(folder, 'pagefind', normalize(`/${path}`))).then(
            (bytes) => {
              response.setHeader('Content-Type', contentTypes[extname(path)] ?? 'application/octet-stream');
              response.end(bytes);
            },
            () => {
              next();
            },
          );
        });
      },
    },
  };
}
