/** Runs the search while the reader types: the last query wins, an older answer is dropped. */
import { search, type Answer } from './search.ts';

const pause = 80;

export function whileTyping(
  input: HTMLInputElement,
  limit: number,
  show: (query: string, answer: Answer) => void,
  wait: () => void = () => undefined,
): { now: () => Promise<void> } {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = async (): Promise<void> => {
    const mine = ++turn;
    const query = input.value.trim();
    if (query !== '') wait();
    const answer = await search(query, limit);
    if (mine === turn) show(query, answer);
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  });
  return { now: run };
}
