/** What is kept on the reader's device. A reader may forbid storage, it may be full, or something else may have written there. */

export function readStored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

export type Kept = 'kept' | 'full' | 'forbidden';

/** Whether the value is kept, and if not, why. */
export function keep(key: string, value: unknown): Kept {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return 'kept';
  } catch (error) {
    // Where nothing at all may be kept, browsers say "security", or "quota" with a store that never held anything.
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return isFull && isStorage() ? 'full' : 'forbidden';
  }
}

/** Whether the browser keeps anything for this site. */
export function isStorage(): boolean {
  try {
    const probe = 'probe';
    if (localStorage.length > 0) return true;
    localStorage.setItem(probe, '');
    localStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing is kept, nothing is to be forgotten.
  }
}
