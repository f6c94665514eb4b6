/** The timeline as lanes of marks: where each stands, in hundredths of the width, so that nothing shrinks on a phone. */
import type { TimePoint } from '../encyclopedia/join/timeline.ts';

export interface Mark {
  point: TimePoint;
  /** Row in its lane, from 0. */
  row: number;
  from: number;
  to: number;
  /** The ends that were not seen. */
  open: 'start' | 'end' | undefined;
}

export interface Lane {
  kind: string;
  rows: number;
  marks: Mark[];
}

export interface TimeChart {
  lanes: Lane[];
  decades: { year: number; at: number }[];
}

/** The least distance between two marks of a row, in hundredths: a finger's dot on a phone. */
const gap = 3.4;
/** How far a tenure with one unknown end is drawn towards it. */
const stub = 2.6;

export function timeChart(points: readonly TimePoint[], kinds: readonly string[]): TimeChart {
  if (points.length === 0) return { lanes: [], decades: [] };
  const spans = points.map((point) => ({ point, ...spanOf(point) }));
  const first = Math.floor(Math.min(...spans.map(({ start }) => start)) / 10) * 10;
  const last = Math.ceil(Math.max(...spans.map(({ end }) => end)) + 0.5);
  const at = (year: number) => round(1 + (98 * (year - first)) / (last - first));
  const lanes = kinds.map((kind): Lane => {
    const ends: number[] = [];
    const marks = spans
      .filter(({ point }) => point.kind === kind)
      .map(({ point, start, end, open }): Mark => {
        const from = round(at(start) - (open === 'start' ? stub : 0));
        const to = round(at(end) + (open === 'end' ? stub : 0));
        const free = ends.findIndex((taken) => taken + gap <= from);
        const row = free === -1 ? ends.length : free;
        ends[row] = to;
        return { point, row, from, to, open };
      });
    return { kind, rows: ends.length, marks };
  });
  const decades = [];
  for (let year = first; year < last; year += 10) decades.push({ year, at: at(year) });
  return { lanes, decades };
}

function spanOf(point: TimePoint): { start: number; end: number; open: Mark['open'] } {
  if (point.type === 'event') {
    const { date, end } = point.event;
    return { start: yearOf(date), end: end === undefined ? yearOf(date) : endOf(end), open: undefined };
  }
  const { from, to } = point.tenure;
  if (from !== undefined && to !== undefined) return { start: yearOf(from), end: endOf(to), open: undefined };
  const seen = yearOf(from ?? to ?? '0');
  return { start: seen, end: seen, open: from === undefined ? 'start' : 'end' };
}

/** A date as a year with its fraction. */
function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
}

/** What lasts to a year lasts through it. */
function endOf(date: string): number {
  return yearOf(date) + (date.length === 4 ? 0.95 : 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
