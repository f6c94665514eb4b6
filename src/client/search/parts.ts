/** A file of the search index, fetched once; a request that failed is tried again with the next query. */
import { siteUrl } from './site.ts';

export async function fetchPart(name: string): Promise<Response> {
  const response = await fetch(`${siteUrl}entries/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

/** What `load` gives for a key, asked for once. */
export function once<T>(known: Map<string, Promise<T>>, key: string, load: () => Promise<T>): Promise<T> {
  const running = known.get(key) ?? load();
  known.set(key, running);
  running.catch(() => known.delete(key));
  return running;
}
