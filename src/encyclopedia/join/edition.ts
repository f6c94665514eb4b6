/** The edition of the whole encyclopedia: the day of its latest review. */
import type { Encyclopedia } from '../encyclopedia.ts';

export function editionOf({ articles }: Encyclopedia): string {
  return (
    articles
      .map(({ reviewed }) => reviewed)
      .sort()
      .at(-1) ?? '1970-01-01'
  );
}
