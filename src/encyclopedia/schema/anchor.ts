import { z } from 'zod';

/** What stands at an address. */
export const anchorKinds = ['article', 'section', 'cell', 'figure', 'term', 'person', 'event', 'work', 'list'] as const;
export type AnchorKind = (typeof anchorKinds)[number];

const url = z.string().regex(/^https?:\/\/\S+$/);

/** A row of `/anchors.json`. The descriptions are those of the JSON Schema that is served beside it. */
export const anchorRowSchema = z.strictObject({
  path: z
    .string()
    .regex(/^\/\S*$/)
    .describe('Path below the address of the site, with its fragment. It never changes.'),
  url: url.describe('The whole address.'),
  kind: z
    .enum(anchorKinds)
    .describe(
      'article: an entry; section: a part of an entry; cell: a cell of a comparison; figure: a drawing with its table; term: a term of the glossary; person: a person and the posts held; event: a point of the timeline; work: a work of the bibliography; list: a page that lists',
    ),
  language: z.string().describe('BCP 47 tag of the page, such as en or zh-CN.'),
  title: z.string().min(1).describe('The headword, heading, term or name of the work.'),
  page: z.string().min(1).describe('The title of the page that it stands in.'),
  definition: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Plain text: the definition of an article or term, what a section says first, the text of a cell, the line of a work. Absent where nothing is said, as in a section that only holds others.',
    ),
  aliases: z.array(z.string().min(1)).describe('Other names that lead here.'),
  formerly: z.array(z.string().regex(/^\/\S*$/)).describe('Old paths, below the address of the site, that lead here.'),
});
export type AnchorRow = z.infer<typeof anchorRowSchema>;

/** `/anchors.json`. */
export const anchorsSchema = z
  .strictObject({
    $schema: url.describe('The address of this schema.'),
    name: z.string().min(1).describe('The name of the site.'),
    url: url.describe('The address of the site; every path stands below it.'),
    licence: z.string().min(1).describe('SPDX name of the licence of the texts.'),
    edition: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .describe('The day of the latest review.'),
    anchors: z.array(anchorRowSchema).describe('Every address, sorted by path.'),
  })
  .describe('Every permanent address of the encyclopedia.');
export type Anchors = z.infer<typeof anchorsSchema>;
