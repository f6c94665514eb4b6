/** In development: a change anywhere in `content/` shows in the page, also one in data that several pages draw on. */
import type { AstroIntegration } from 'astro';
import { resolve, sep } from 'node:path';

export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = resolve('content') + sep;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
