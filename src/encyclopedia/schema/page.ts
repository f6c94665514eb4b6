import { z } from 'zod';
import { plain } from './shared.ts';

/** The front matter of a page about the encyclopedia itself. */
export const pageSchema = z.strictObject({
  title: plain,
  /** One sentence, shown under the title and where pages are listed. */
  description: plain,
});

export type PageFields = z.infer<typeof pageSchema>;
