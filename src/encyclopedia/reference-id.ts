/**
 * Ids of the apparatus within a page. They are short, for a page holds hundreds, and follow the order of the text, so they
 * are no addresses to rely on: a work's own is `/bibliography/#<work>`.
 */

export function referenceId(number: number): string {
  return `r${number}`;
}

/** The nth place, from 0, that cites a reference. */
export function useId(number: number, index: number): string {
  return `c${number}-${index + 1}`;
}
