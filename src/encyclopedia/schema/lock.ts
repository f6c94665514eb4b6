import { z } from 'zod';

/** `anchors.lock.json`: page to every id ever published there, sorted. Written by a tool; only grows. */
export const lockSchema = z.record(z.string(), z.array(z.string()));
export type AnchorLock = z.infer<typeof lockSchema>;
