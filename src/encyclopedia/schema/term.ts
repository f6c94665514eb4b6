import { z } from 'zod';
import { inlineMarkdown, localized, plain, slug } from './shared.ts';

/** A term of the glossary; its id is the name of its file. */
export const termSchema = z.strictObject({
  term: localized(plain).refine((names) => names.en !== undefined, 'en is missing | write the English term'),
  /** Other names, abbreviations, plurals. */
  aliases: localized(z.array(plain)).default({}),
  /** One or two sentences, cited. */
  definition: localized(inlineMarkdown),
  /** Ids of related terms. */
  see: z.array(slug).default([]),
  /** Slug of the entry that treats the term. */
  article: slug.optional(),
});

export type TermFields = z.infer<typeof termSchema>;
