/** Shapes that several schemas share. A message may hold ` | ` and behind it what to write instead. */
import { z } from 'zod';
import { languages, type Language } from '../../site.ts';

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a slug | write lower-case ASCII words joined by hyphens');

/** Plain text on one line, without markup. */
export const plain = z.string().trim().min(1, 'is empty | write its text');

/** Inline Markdown with citations. */
export const inlineMarkdown = plain;

/** A text in one or more languages; a language that is missing falls back to the main one where it is shown. */
export function localized<T extends z.ZodType>(text: T) {
  return z.strictObject(
    Object.fromEntries(languages.map((language) => [language, text.optional()])) as Record<Language, z.ZodOptional<T>>,
  );
}

export const isoDate = z
  .union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))])
  .refine((date) => /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)), {
    message: 'is not a date | write it as 2026-11-22',
  });
