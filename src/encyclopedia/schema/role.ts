import { z } from 'zod';
import type { Language } from '../../site.ts';
import { inlineMarkdown, localized, plain, slug } from './shared.ts';

/** What is compared of each role, in the order of the table. */
export const attributes = [
  'mandate',
  'customers',
  'horizon',
  'owns',
  'answers-to',
  'direct-reports',
  'budget',
  'measures',
  'background',
  'law',
] as const;
export type Attribute = (typeof attributes)[number];

const cell = localized(inlineMarkdown);

/** A role; its id is the name of its file. An empty cell says openly that no source was found. */
export const roleSchema = z.strictObject({
  abbreviation: plain,
  title: localized(plain),
  /** Slug of the entry about the role. */
  article: slug.optional(),
  cells: z.strictObject(Object.fromEntries(attributes.map((name) => [name, cell])) as Record<Attribute, typeof cell>),
});

export type RoleFields = z.infer<typeof roleSchema>;

/** What a table calls a role: its letters, which are the same everywhere; else its name in the language. */
export function shortNameOf(
  { abbreviation, title }: Pick<RoleFields, 'abbreviation' | 'title'>,
  language: Language,
): string {
  return language === 'en' || /^\p{Lu}+$/u.test(abbreviation) ? abbreviation : (title[language] ?? abbreviation);
}
