/** The last queries, kept on the reader's device and nowhere else. */

const key = 'recent-queries';
const kept = 6;

export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query): query is string => typeof query === 'string') : [];
  } catch {
    // A reader may forbid storage, or something else may have written there.
    return [];
  }
}

export function remember(query: string): void {
  const trimmed = query.trim().slice(0, 200);
  if (trimmed === '') return;
  write([trimmed, ...recentQueries().filter((other) => other !== trimmed)].slice(0, kept));
}

export function forgetAll(): void {
  write([]);
}

function write(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(queries));
  } catch {
    // Without storage nothing is remembered; search goes on.
  }
}
