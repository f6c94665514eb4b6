/**
 * A part of the scripts that loads when it is needed is a plain `import()`. Vite would wrap each in a helper that preloads what
 * the part imports, and list the names of all files for it: together more than half of the script that every page loads.
 * The helper is for styles, too, and here no script has a file of styles.
 */
import type { Plugin } from 'vite';

export const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  configResolved({ environments }) {
    // Set here, because Astro sets it for itself.
    if (environments['client'] !== undefined) environments['client'].build.modulePreload = false;
  },
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
};
