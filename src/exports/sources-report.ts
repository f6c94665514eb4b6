/** What the entries rest on, as a table in plain text. */
import type { Basis } from '../encyclopedia/join/basis.ts';
import { readabilityOf } from '../encyclopedia/readability.ts';

const heads = ['entry', 'stated', 'cited', 'share', 'A', 'B', 'P', 'C', 'words', 'out', 'in', 'open', 'w/sent', 'ease'];

/**
 * A line an entry: paragraphs, list items and rows that state facts; how many cite a work; works by tier; words; entries
 * linked from it and to it; sentences that say what is not known; words a sentence and Flesch's reading ease.
 * `day` is the day by which figures are judged to be due.
 */
export function sourcesReport(bases: readonly Basis[], day: string): string {
  const rows = bases.map(rowOf);
  const widths = heads.map((head, index) => Math.max(head.length, ...rows.map((row) => row[index]?.length ?? 0)));
  const lines = [heads, ...rows].map((row) =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  '),
  );
  return [...lines, '', ...totals(bases), '', ...warnings(bases, day)].join('\n');
}

function nameOf({ article }: Basis): string {
  return `${article.language}/${article.slug}`;
}

function rowOf(basis: Basis): string[] {
  const { article, stated, cited, byTier, words, linksOut, linksIn, open } = basis;
  const ease =
    article.language === 'en' ? readabilityOf(article.blocks.flatMap(({ sentences }) => sentences)) : undefined;
  return [
    nameOf(basis),
    ...[stated, cited].map(String),
    stated === 0 ? '-' : `${Math.floor((100 * cited) / stated)}%`,
    ...[byTier.A, byTier.B, byTier.P, byTier.C, words, linksOut, linksIn, open.length].map(String),
    ease === undefined ? '-' : ease.sentence.toFixed(1),
    ease === undefined ? '-' : ease.ease.toFixed(0),
  ];
}

function totals(bases: readonly Basis[]): string[] {
  const sum = (value: (basis: Basis) => number) => bases.reduce((total, basis) => total + value(basis), 0);
  const works = new Set(bases.flatMap((basis) => basis.works.map(({ id }) => id)));
  return [
    `${bases.length} entries, ${sum(({ words }) => words)} words; ${sum(({ cited }) => cited)} of ${sum(({ stated }) => stated)} paragraphs, items and rows that state facts cite a work; ${works.size} works`,
  ];
}

function warnings(bases: readonly Basis[], day: string): string[] {
  const list = (title: string, found: readonly string[]) =>
    found.length === 0 ? [`${title}: none`] : [`${title}:`, ...found.map((line) => `  ${line}`)];
  const named = (test: (basis: Basis) => boolean) => bases.filter(test).map(nameOf);
  return [
    ...list(
      'resting on one work',
      named(({ weakness }) => weakness === 'one-work'),
    ),
    ...list(
      'resting on weak works only (tier C)',
      named(({ weakness }) => weakness === 'weak-works'),
    ),
    ...list(
      `figures to be looked up again by ${day}`,
      named(({ figuresDue }) => figuresDue !== undefined && figuresDue <= day),
    ),
    ...list(
      'works read again since the entry was reviewed',
      bases.flatMap((basis) => basis.seenSince.map(({ id }) => `${nameOf(basis)} ${id}`)),
    ),
  ];
}
