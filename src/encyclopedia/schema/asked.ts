import { z } from 'zod';
import { plain } from './shared.ts';

/** `asked/<language>.yaml`: a place, and what readers ask that it answers, in their words. */
export const askedSchema = z.array(
  z.strictObject({
    link: z
      .string()
      .regex(/^[a-z0-9-]+(#[a-z0-9-]+)?$/, 'is not an address | write the slug of an entry, or slug#id of a section'),
    asked: z.array(plain).min(1, 'is empty | write what readers ask, or remove the lines'),
  }),
);
