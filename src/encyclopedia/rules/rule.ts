/** A law of the content: looks at the whole encyclopedia, tells what breaks it. */
import type { Encyclopedia } from '../encyclopedia.ts';
import type { Problem } from '../problem.ts';

export interface Known {
  /**
   * Files that could not be read, as folder and name: `en/cto-vs-cio`, `bibliography/smith2003strategic`. Their own
   * problem is reported, not its consequences.
   */
  unread: ReadonlySet<string>;
}

export type Rule = (encyclopedia: Encyclopedia, known: Known) => Problem[];
