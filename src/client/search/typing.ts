/** Runs the search while the reader types: the last query wins, an older answer is dropped. */
import { loadSearch } from './module.ts';
import type { Results } from './results.ts';
import type { SearchOptions } from './search.ts';

/** Names answer at every key; the text is searched when the reader pauses so long. */
const pause = 120;

const lost = (): Results => Object.assign([], { lost: ['names' as const, 'text' as const] });

export interface Typing {
  now: () => Promise<void>;
}

export function whileTyping(
  input: HTMLInputElement,
  options: () => SearchOptions,
  show: (query: string, results: Results, isWhole: boolean) => void,
): Typing {
  let turn = 0;
  const run = async (): Promise<void> => {
    const mine = ++turn;
    const query = input.value.trim();
    const isLast = () => mine === turn;
    const onEntries = (results: Results) => {
      if (isLast()) show(query, results, false);
    };
    const goesOn = async () => {
      await new Promise((resolve) => setTimeout(resolve, pause));
      return isLast();
    };
    const module = await loadSearch().catch(() => undefined);
    const results =
      module === undefined ? lost() : await module.search(query, { ...options(), onEntries, goesOn }).catch(lost);
    if (isLast()) show(query, results, true);
  };
  input.addEventListener('input', () => void run());
  return { now: run };
}
