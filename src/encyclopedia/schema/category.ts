import { z } from 'zod';
import { localized, plain, slug } from './shared.ts';

/** The portals of the front door, in their order. */
export const categoriesSchema = z.array(
  z.strictObject({
    id: slug,
    title: localized(plain),
    /** What the reader finds there, in a few words. */
    description: localized(plain),
  }),
);

export type Category = z.infer<typeof categoriesSchema>[number];
