/** Takes the words of a search along to the page that opens, and marks them there. The address stays as it is. */

const key = 'found-words';

interface Carried {
  query: string;
  /** The path it is meant for: another page opened in between is left alone. */
  path: string;
}

export function carryHighlight(query: string, url: string): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ query, path: new URL(url).pathname } satisfies Carried));
  } catch {
    // Without storage nothing is marked; the page opens all the same.
  }
}

/** The query that led to this page, once. */
export function takeHighlight(): string | undefined {
  try {
    const stored = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Carried | null;
    sessionStorage.removeItem(key);
    return stored?.path === location.pathname ? stored.query : undefined;
  } catch {
    return undefined;
  }
}
