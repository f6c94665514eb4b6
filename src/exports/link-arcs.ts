/**
 * The map as arcs beside a list of names: entries stand in rows of one height, subjects in rows of their own, and every
 * pair that is linked is joined. Nothing is laid out by chance or by force, so the same content gives the same picture.
 */
import type { LinkedEntry, LinkMap } from '../encyclopedia/join/link-map.ts';
import type { Category } from '../encyclopedia/schema/category.ts';

export type MapRow = { category: Category } | { entry: LinkedEntry; linked: number };

export interface Arc {
  /** Numbers of the rows that it joins, from 1. */
  rows: readonly [number, number];
  mutual: boolean;
  /** In a drawing as high as there are rows and a hundred wide. */
  path: string;
}

export interface ArcMap {
  rows: MapRow[];
  arcs: Arc[];
}

export function arcMap({ groups, pairs }: LinkMap): ArcMap {
  const rows = groups.flatMap(({ category, entries }): MapRow[] => [
    { category },
    ...entries.map((entry) => ({ entry, linked: new Set([...entry.to, ...entry.from]).size })),
  ]);
  const rowOf = new Map(rows.flatMap((row, index) => ('entry' in row ? [[row.entry.article.slug, index + 1]] : [])));
  const arcs = pairs.map(({ ends, mutual }): Arc => {
    const [a, b] = [rowOf.get(ends[0]) ?? 1, rowOf.get(ends[1]) ?? 1];
    return { rows: [a, b], mutual, path: arc(a - 0.5, b - 0.5, rows.length) };
  });
  // Light arcs first: what is drawn last lies on top.
  return { rows, arcs: arcs.sort((x, y) => Number(x.mutual) - Number(y.mutual)) };
}

/** The farther apart, the wider; a curve reaches three quarters of the way to its handles. */
function arc(from: number, to: number, rows: number): string {
  const handle = Math.round(8 + (120 * Math.abs(to - from)) / rows);
  return `M0 ${from}C${handle} ${from} ${handle} ${to} 0 ${to}`;
}
