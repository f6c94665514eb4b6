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

/**
 * A name in every language: as a string where each writes it as English does, else by language. English is always
 * there, so that no language is without it.
 */
export const nameByLanguage = z.preprocess(
  (value) => (typeof value === 'string' ? { en: value } : value),
  localized(plain).required({ en: true }),
);
export type NameByLanguage = z.infer<typeof nameByLanguage>;

export const isoDate = z
  .union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))])
  .refine((date) => /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)), {
    message: 'is not a date | write it as 2026-11-22',
  });

const partialDateForm = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A date as far as it was seen: year, month or day. */
export const partialDate = z
  .union([z.string(), z.number().transform(String)])
  .refine((date) => partialDateForm.test(date) && isOnCalendar(date), {
    message: 'is not a date | write a year, month or day in quotes, as "1996", "1996-05" or "1996-05-14"',
  });

/** No 31 June: read and written again, a day that does not exist is another. */
function isOnCalendar(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** ISO 3166-1 alpha-2. */
export const country = z.string().regex(/^[A-Z]{2}$/, 'is no country code | write two capitals, such as JP');

export const languageTagForm = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'is not a language tag | write one such as ja or pt-BR');

/** An entry, or a section of one. */
export const address = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(#[a-z][a-z0-9]*(-[a-z0-9]+)*)?$/,
    'is no address | write the slug of an entry, with #id for a section',
  );

/** The address of an item within its page; those of references and of the page itself are taken. */
export const idOfEntry = slug.regex(
  /^(?!(?:r\d+|c\d+-\d+|tenure-.*|text|foot|q|references|chart|in-words)$)/,
  'belongs to the page itself | choose another id',
);
