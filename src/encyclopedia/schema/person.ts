import { z } from 'zod';
import {
  address,
  country,
  idOfEntry,
  inlineMarkdown,
  languageTagForm,
  localized,
  nameByLanguage,
  partialDate,
  plain,
} from './shared.ts';

/** What kind of organisation a post is in. */
export const tenureKinds = ['company', 'government', 'university', 'other'] as const;
export type TenureKind = (typeof tenureKinds)[number];

const tenure = z
  .strictObject({
    /** As the works give it. */
    title: nameByLanguage,
    organisation: nameByLanguage,
    country: country.optional(),
    kind: z.enum(tenureKinds),
    /** A date that is absent was not seen. */
    from: partialDate.optional(),
    to: partialDate.optional(),
    /** Which of the dates no work states as such. */
    inferred: z.array(z.enum(['from', 'to'])).default([]),
    /** What the works say of it, cited. */
    text: localized(inlineMarkdown),
  })
  .refine((value) => value.inferred.every((name) => value[name] !== undefined), {
    message: 'names a date that is not given | leave it out: a date that is absent is shown as not seen',
    path: ['inferred'],
  });

export const personSchema = z
  .strictObject({
    id: idOfEntry,
    name: plain,
    /** The part of the name that the list is sorted by, where it is not the last word: `Li` of Li Cheng. */
    family: plain.optional(),
    /** The name in the person's own script. */
    native: z.strictObject({ tag: languageTagForm, text: plain }).optional(),
    tenures: z.array(tenure).min(1, 'is empty | a person stands here for a post that was held'),
    /** The section that tells more. */
    article: address.optional(),
  })
  .refine(({ name, family }) => family === undefined || name.includes(family), {
    message: 'is no part of the name | write it as it stands in the name',
    path: ['family'],
  });

/** `people.yaml`: people who hold or held the post, or one like it, each with what works say of it. */
export const peopleSchema = z.array(personSchema);
export type PersonFields = z.infer<typeof personSchema>;
export type TenureFields = PersonFields['tenures'][number];
