/**
 * What the reader may be looking for by name: entries, comparisons, sections, terms and works, one row each. The rows are
 * the index of the search while typing, of corrections, and of the page for addresses that do not exist.
 *
 * A row is `[kind, title, path, page, names, about]`: `names` are other names and misspellings, parted by `;`; `page` is
 * the entry that a section is in; `about` the short definition.
 */
import type { Language } from '../site.ts';
import { pathOf, pathOfWork } from '../encyclopedia/address.ts';
import type { Article, Encyclopedia, Term } from '../encyclopedia/encyclopedia.ts';
import { headOfWork } from '../encyclopedia/work-text.ts';
import type { Work } from '../encyclopedia/schema/work.ts';

export type EntryKind = 'article' | 'comparison' | 'section' | 'term' | 'work';
export type EntryRow = [kind: EntryKind, title: string, path: string, page: string, names: string, about: string];

export function searchEntries({ articles, terms }: Encyclopedia, language: Language): EntryRow[] {
  return [
    ...articles.filter((article) => article.language === language).flatMap(articleRows),
    ...terms.flatMap((term) => termRow(term, language)),
  ];
}

/** Works apart: they are many, and few readers look for one, so the first answer does not wait for them. */
export function searchWorks({ works }: Encyclopedia, language: Language): EntryRow[] {
  return [...works.values()].map(({ work }) => workRow(work, language));
}

function articleRows({
  language,
  slug,
  title,
  aliases,
  misspellings,
  definition,
  category,
  sections,
}: Article): EntryRow[] {
  const path = pathOf(language, slug);
  const kind: EntryKind = category === 'comparisons' ? 'comparison' : 'article';
  // A section answers to its id as well: the id keeps the words that its heading once had.
  const rows = sections.flatMap(({ id, title: heading }): EntryRow[] =>
    id === undefined ? [] : [['section', heading, `${path}#${id}`, title, id.replaceAll('-', ' '), '']],
  );
  return [[kind, title, path, '', [...aliases, ...misspellings].join(';'), definition], ...rows];
}

function termRow({ id, term, aliases, definitions }: Term, language: Language): EntryRow[] {
  const title = term[language];
  const definition = definitions[language]?.text;
  if (title === undefined || definition === undefined) return [];
  return [
    [
      'term',
      title,
      `${pathOf(language, 'glossary')}#${id}`,
      '',
      (aliases[language] ?? []).join(';'),
      firstSentence(definition),
    ],
  ];
}

function workRow(work: Work, language: Language): EntryRow {
  const authors = (work.author ?? []).map((author) => ('literal' in author ? author.literal : author.family));
  const year = work.issued?.['date-parts'][0][0];
  return [
    'work',
    headOfWork(work),
    pathOfWork(language, work.id),
    '',
    [...authors, ...(year === undefined ? [] : [String(year)])].join(' '),
    '',
  ];
}

function firstSentence(text: string): string {
  return text.split(/(?<=[.;]) |(?<=[。；])/)[0] ?? text;
}
