/** The module at `/search.js`, which the field and the page of results share with everybody else. */
import { base } from '../words.ts';
import type * as SearchModule from './index.ts';

let loading: Promise<typeof SearchModule> | undefined;

export function loadSearch(): Promise<typeof SearchModule> {
  loading ??= import(/* @vite-ignore */ `${base()}search.js`) as Promise<typeof SearchModule>;
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
