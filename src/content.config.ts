/**
 * Astro compiles the articles; what they mean is read by `src/compile/`, which has judged every field before Astro sees
 * it. The collection therefore checks nothing again.
 */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const articles = defineCollection({
  // The id is the path, `en/cto-vs-cio`.
  loader: glob({ base: './content/articles', pattern: '**/*.mdx' }),
  schema: z.looseObject({}),
});

export const collections = { articles };
