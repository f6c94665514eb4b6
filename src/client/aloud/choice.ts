/** The speed and the voices that a reader chose, kept on the device. */
import { keep, readStored } from '../stored.ts';

export const rates = [0.75, 1, 1.25, 1.5, 2] as const;

export interface Choice {
  rate: number;
  /** Primary language to the voice's own name. */
  voices: Record<string, string>;
}

const storageKey = 'read-aloud';

/** The store may hold anything. */
export function choiceOf(stored: unknown): Choice {
  const { rate, voices } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const named = typeof voices === 'object' && voices !== null ? Object.entries(voices) : [];
  return {
    rate: rates.find((one) => one === rate) ?? 1,
    voices: Object.fromEntries(named.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
  };
}

export function readChoice(): Choice {
  return choiceOf(readStored(storageKey));
}

/** Where nothing can be kept, the choice holds for this page. */
export function keepChoice(choice: Choice): void {
  keep(storageKey, choice);
}
