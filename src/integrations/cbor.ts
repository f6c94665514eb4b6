/** The few forms of CBOR that Pagefind writes: enough to take a file apart and put its parts together again. */

/** Where the item that begins at `start` ends. */
export function endOfItem(bytes: Uint8Array, start: number): number {
  const { major, value, end } = readHead(bytes, start);
  if (major < 2 || major > 5) return end;
  if (major < 4) return end + value;
  let next = end;
  for (let item = 0; item < value * (major === 5 ? 2 : 1); item++) next = endOfItem(bytes, next);
  return next;
}

/** The items of the array that begins at `start`, each as its own bytes. */
export function itemsOf(bytes: Uint8Array, start = 0): Uint8Array[] {
  const { major, value, end } = readHead(bytes, start);
  if (major !== 4) throw new Error('a file of the index holds no array where one was expected');
  const items: Uint8Array[] = [];
  let next = end;
  for (let item = 0; item < value; item++) {
    const after = endOfItem(bytes, next);
    items.push(bytes.subarray(next, after));
    next = after;
  }
  return items;
}

export function textOf(item: Uint8Array): string {
  const { major, value, end } = readHead(item, 0);
  if (major !== 3) throw new Error('a file of the index holds no text where one was expected');
  return Buffer.from(item.subarray(end, end + value)).toString('utf8');
}

export function arrayOf(items: readonly Uint8Array[]): Buffer {
  return Buffer.concat([head(4, items.length), ...items]);
}

export function itemOf(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([head(3, bytes.length), bytes]);
}

function readHead(bytes: Uint8Array, start: number): { major: number; value: number; end: number } {
  const first = bytes[start] ?? 0;
  const [major, short] = [first >> 5, first & 31];
  if (short < 24) return { major, value: short, end: start + 1 };
  const length = { 24: 1, 25: 2, 26: 4 }[short];
  if (length === undefined) throw new Error('a file of the index is written in an unknown form');
  const end = start + 1 + length;
  let value = 0;
  for (let at = start + 1; at < end; at++) value = value * 256 + (bytes[at] ?? 0);
  return { major, value, end };
}

function head(major: number, value: number): Buffer {
  const type = major << 5;
  if (value < 24) return Buffer.from([type | value]);
  if (value < 256) return Buffer.from([type | 24, value]);
  return Buffer.from([type | 25, value >> 8, value & 255]);
}
