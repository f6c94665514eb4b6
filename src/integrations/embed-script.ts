/** `/embed.js`, the script for other sites: one file at an address that stays, with everything in it. */
import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { contentTypes } from '../tools/content-types.ts';

const name = 'embed.js';

export async function writeEmbedScript(dist: string): Promise<void> {
  writeFileSync(join(dist, name), await bundleEmbedScript());
}

export async function bundleEmbedScript(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [plainStyles],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/client/embed/embed.ts', formats: ['iife'], name: 'ctoEncyclopedia', fileName: () => name },
    },
  });
  const outputs = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const [script] = outputs;
  if (outputs.length !== 1 || script?.type !== 'chunk') throw new Error(`${name} came out in ${outputs.length} files`);
  return script.code;
}

/** Styles that come as text are sent without what only their authors read. */
const plainStyles = {
  name: 'plain-styles',
  enforce: 'post' as const,
  transform: (code: string, id: string) =>
    id.endsWith('.css?raw')
      ? { code: code.replace(/\/\*.*?\*\//g, '').replace(/(?:\\n|\s)+/g, ' '), map: null }
      : undefined,
};

/** In development: the script as it would be written now. */
export function devEmbed(): AstroIntegration {
  return {
    name: 'dev-embed',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!/\/embed\.js(\?|$)/.test(request.url ?? '')) {
            next();
            return;
          }
          bundleEmbedScript().then((code) => {
            response.setHeader('Content-Type', contentTypes['.js'] ?? '');
            response.end(code);
          }, next);
        });
      },
    },
  };
}
