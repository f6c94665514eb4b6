import { z } from 'zod';
import { address, country, idOfEntry, inlineMarkdown, localized, partialDate } from './shared.ts';

export const eventKinds = ['company', 'government', 'research', 'law', 'profession'] as const;
export type EventKind = (typeof eventKinds)[number];

/** Where something happened that no single country can claim. */
export const world = 'world';

const event = z.strictObject({
  id: idOfEntry,
  date: partialDate,
  /** Where it took longer than its date says: its last year, month or day. */
  end: partialDate.optional(),
  place: z.union([z.literal(world), country], { error: 'is no place | write a country code such as JP, or world' }),
  kind: z.enum(eventKinds),
  /** What happened, cited. */
  text: localized(inlineMarkdown),
  /** The entry or section that tells it. */
  link: address,
});

/** `timeline.yaml`: what happened to the role, in no particular order. */
export const timelineSchema = z.array(event);
export type EventFields = z.infer<typeof event>;
