import { z } from 'zod';

const address = z
  .string()
  .regex(
    /^[a-z0-9-]+(\/[a-z0-9-]+)*(#[a-z0-9-]+)?$/,
    'is not an address | write slug, slug#id or page/slug#id, without a language',
  );

/** `moved.yaml`: an old address or anchor to its new one, for every language at once. */
export const movedSchema = z.record(address, address);
