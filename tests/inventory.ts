/** Reads a Sphinx inventory as Sphinx does, from its bytes. */
import { inflateSync } from 'node:zlib';

export interface ReadEntry {
  name: string;
  role: string;
  priority: string;
  /** With `$` put out in full. */
  address: string;
  /** With `-` put out in full. */
  title: string;
}

/** The line of `sphinx/util/inventory.py`, version 2. */
const line = /^(.+?)\s+(\S+)\s+(-?\d+)\s+?(\S*)\s+(.*)$/u;

export function readInventory(bytes: Buffer): { head: string[]; entries: ReadEntry[] } {
  const head: string[] = [];
  let rest = bytes;
  while (head.length < 4) {
    const end = rest.indexOf('\n');
    head.push(rest.subarray(0, end).toString('utf8'));
    rest = rest.subarray(end + 1);
  }
  const text = inflateSync(rest).toString('utf8');
  const entries = text
    .trimEnd()
    .split('\n')
    .map((one): ReadEntry => {
      const [, name = '', role = '', priority = '', address = '', title = ''] = line.exec(one) ?? [];
      if (name === '') throw new Error(`no line of an inventory: ${one}`);
      return { name, role, priority, address: address.replace(/\$$/, name), title: title === '-' ? name : title };
    });
  return { head, entries };
}
