import { z } from 'zod';

/** A word or a sentence of the interface. */
export const word = z.string().min(1);
/** One word for each of some keys. */
export const record = <K extends string>(keys: readonly K[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, word])) as Record<K, typeof word>);
