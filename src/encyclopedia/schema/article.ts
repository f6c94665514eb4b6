import { z } from 'zod';
import { inlineMarkdown, isoDate, languageTagForm, plain, slug } from './shared.ts';

/** The longest definition that still reads at a glance and fits a search engine's description. */
const longestDefinition = 240;

/** The front matter of an article. */
export const articleSchema = z.strictObject({
  /** The headword, in plain text. */
  title: plain,
  /** One sentence that answers the title; it restates what the cited text says. */
  definition: plain.max(longestDefinition, `is longer than ${longestDefinition} characters | shorten it`),
  /** An id of `categories.yaml`. */
  category: slug,
  /** Other names, abbreviations and plurals that readers type. */
  aliases: z.array(plain).default([]),
  /** Common wrong spellings: searched, never shown. */
  misspellings: z.array(plain).default([]),
  /** The day on which the entry was held against its sources. */
  reviewed: isoDate,
  /** The infobox. */
  facts: z.array(z.strictObject({ name: plain, text: inlineMarkdown })).default([]),
  /** The title in other languages: BCP 47 tag to text with its citation. */
  names: z.record(languageTagForm, inlineMarkdown).default({}),
  /** Slugs of neighbouring entries. */
  see: z.array(slug).default([]),
  /** Ids of the roles that the entry is about. */
  roles: z.array(slug).default([]),
});

export type ArticleFields = z.infer<typeof articleSchema>;
