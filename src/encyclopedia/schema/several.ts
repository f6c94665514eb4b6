import { z } from 'zod';
import { plain } from './shared.ts';

const meaning = z
  .string()
  .regex(
    /^[a-z0-9-]+(#[a-z0-9-]+)?$/,
    'is not an address | write the slug of an entry or glossary#id, without a language',
  );

/** `several-meanings.yaml`: a name, mostly an abbreviation, to the entries and terms that it may mean. */
export const severalSchema = z.record(plain, z.array(meaning));
