// Wiring only: what the pages are made of is in src/.
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig, passthroughImageService } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { articleContext, site } from './src/compile/load.ts';
import { contentReload } from './src/integrations/content-reload.ts';
import { devSearch } from './src/integrations/dev-search.ts';
import { devScripts } from './src/integrations/fixed-scripts.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { gfmOptions } from './src/markdown/parse.ts';
import { footnotePrefix, rehypeFootnotes } from './src/markdown/rehype-footnotes.ts';
import { remarkArticle } from './src/markdown/remark-article.ts';

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  // Keeps the space between words that stand on two lines.
  compressHTML: true,
  build: { inlineStylesheets: 'always', assets: 'assets' },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  integrations: [mdx({ optimize: true }), contentReload(), devSearch(), devScripts()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        [remarkGfm, gfmOptions],
        [remarkArticle, { contextFor: articleContext }],
      ],
      rehypePlugins: [rehypeFootnotes],
      remarkRehype: { clobberPrefix: footnotePrefix },
    }),
  },
  vite: {
    plugins: [plainImports],
    build: {
      // A script or a font inside the page would break the Content-Security-Policy and its budget.
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, next) {
          // Astro marks every MDX module with a directive that the bundler does not know.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
        },
      },
    },
  },
});
