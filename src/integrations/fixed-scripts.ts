/**
 * The scripts at an address that stays: `/embed.js` and `/search.js` for other sites, which loads `/search-text.js` when it
 * reads the text, and `/settings.js` for every page.
 */
import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypes } from '../tools/content-types.ts';
import { bundleScript } from './bundle.ts';

/** Name to how it is made: what must run at once as a plain script, the search as a module. */
const scripts: Record<string, () => Promise<string>> = {
  'embed.js': () =>
    bundleScript('embed.js', { entry: 'src/client/embed/embed.ts', formats: ['iife'], name: 'ctoEncyclopedia' }),
  'settings.js': () =>
    bundleScript('settings.js', { entry: 'src/client/settings/early.ts', formats: ['iife'], name: 'settings' }),
  'search-text.js': () => bundleScript('search-text.js', { entry: 'src/client/search/full-text.ts', formats: ['es'] }),
  'search.js': () => bundleScript('search.js', { entry: 'src/client/search/index.ts', formats: ['es'] }),
};

export async function writeFixedScripts(dist: string): Promise<void> {
  for (const [name, bundle] of Object.entries(scripts)) writeFileSync(join(dist, name), await bundle());
}

/** In development: the scripts as they would be written now. */
export function devScripts(): AstroIntegration {
  return {
    name: 'dev-scripts',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = /\/([a-z-]+\.js)(?:\?|$)/.exec(request.url ?? '')?.[1] ?? '';
          const bundle = scripts[name];
          if (bundle === undefined) {
            next();
            return;
          }
          bundle().then((code) => {
            response.setHeader('Content-Type', contentTypes['.js'] ?? '');
            response.end(code);
          }, next);
        });
      },
    },
  };
}
