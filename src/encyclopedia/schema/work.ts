import { z } from 'zod';
import { isoDate, plain } from './shared.ts';

const name = z.union([
  z.strictObject({ family: plain, given: plain.optional(), 'non-dropping-particle': plain.optional() }),
  z.strictObject({ literal: plain }),
]);

const date = z.strictObject({
  'date-parts': z.tuple([z.array(z.number().int()).min(1).max(3)]),
});

const number = z.union([z.string(), z.number().transform(String)]);

/** How much of a work was read, from most to least. */
export const readings = ['full', 'excerpt', 'abstract', 'existence'] as const;
export type Reading = (typeof readings)[number];

/** A work of the bibliography: CSL-JSON, and under `custom` what was read of it. */
export const workSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_]+$/, 'is not a work id | write letters, digits and underscores'),
  type: z.enum([
    'article',
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'book',
    'broadcast',
    'chapter',
    'dataset',
    'entry-dictionary',
    'entry-encyclopedia',
    'interview',
    'legislation',
    'paper-conference',
    'post-weblog',
    'regulation',
    'report',
    'speech',
    'standard',
    'thesis',
    'webpage',
  ]),
  title: plain.optional(),
  author: z.array(name).optional(),
  editor: z.array(name).optional(),
  interviewer: z.array(name).optional(),
  issued: date.optional(),
  'container-title': plain.optional(),
  publisher: plain.optional(),
  'publisher-place': plain.optional(),
  'event-title': plain.optional(),
  genre: plain.optional(),
  edition: number.optional(),
  volume: number.optional(),
  issue: number.optional(),
  number: number.optional(),
  page: number.optional(),
  'number-of-pages': number.optional(),
  ISBN: plain.optional(),
  ISSN: plain.optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\//, 'is not a DOI | write it as 10.1000/182, without an address')
    .optional(),
  URL: z.url({ protocol: /^https?$/, error: 'is not an address | write it with https:// or http://' }).optional(),
  /** BCP 47 tag of the language that the title is in. */
  language: plain,
  custom: z.strictObject({
    /** A official, primary or peer-reviewed; B reputable secondary; P people's tenures only; C weak or copied. */
    tier: z.enum(['A', 'B', 'P', 'C']),
    read: z.enum(readings),
    /** Which part was read, in a few words, shown to readers. */
    extent: z.string().default(''),
    /** The day on which it was last seen. */
    seen: isoDate,
    /** What it was seen to say, in our own words. */
    supports: z.array(plain),
    /** How far it carries. */
    caution: plain.optional(),
  }),
});

export type Work = z.infer<typeof workSchema>;
