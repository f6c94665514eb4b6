/** Edits `moved.yaml`, keeping the comments above its lines. */
import { parse } from 'yaml';
import { readSpot, writeSpot, type Spot } from '../../encyclopedia/join/forwarding.ts';
import type { Mapping } from './links.ts';

/** Points older lines to where their target is now and adds the new lines; an address that is in use again has no line. */
export function rewriteMoved(text: string, mapping: Mapping, added: readonly { from: Spot; to: Spot }[]): string {
  const comments = text.split('\n').filter((line) => line.startsWith('#'));
  const lines = new Map(Object.entries((parse(text) ?? {}) as Record<string, string>));
  for (const [from, to] of lines) lines.set(from, writeSpot(mapping(readSpot(to))));
  for (const { from, to } of added) lines.set(writeSpot(from), writeSpot(to));
  for (const { to } of added) lines.delete(writeSpot(to));
  for (const [from, to] of lines) if (from === to) lines.delete(from);
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, to]) => `${from}: ${to}`);
  return [...comments, ...(sorted.length === 0 ? ['{}'] : sorted), ''].join('\n');
}
