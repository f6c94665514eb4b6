/** Marks on the page that opens what the search had found; the code for it loads only then. */
import { takeHighlight } from './search/carry-highlight.ts';

export function markFound(): void {
  const query = takeHighlight();
  if (query === undefined) return;
  void import('./search/highlight.ts').then(({ highlight }) => {
    highlight(query);
  });
}
