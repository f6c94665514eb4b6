/** What is known by name: whole entries with the words of the search first, then headings, then definitions of what is shown. */
import { slugOf } from '../../encyclopedia/name-key.ts';
import { toThesaurus, type Thesaurus } from './concepts.ts';
import { fetchPart, once } from './parts.ts';
import type { ClientWords } from './words.ts';

export interface Entry {
  kind: string;
  title: string;
  /** Below the front door, with its fragment. */
  path: string;
  /** The entry that a section is in. */
  page: string;
  /** Other names; of a section the words of its id, of a name of several things what it may mean. */
  names: string[];
  /** From 1, the entry that most others lead to, to 0; a section has that of its entry. */
  central: number;
  /** Its names are wrong spellings. */
  isSlip?: true;
  /** Where its definition is to be found; a section has none. */
  place: number | undefined;
}

export interface Names {
  words: ClientWords;
  entries: Entry[];
}

/** Definitions that come in one file; `search-entries.ts` writes them. */
const aboutsInPart = 12;

const names = new Map<string, Promise<Names>>();
const files = new Map<string, Promise<HeadingsFile>>();
const thesauri = new Map<string, Promise<Thesaurus>>();
const headings = new Map<string, Promise<Entry[]>>();
const abouts = new Map<string, Promise<string[]>>();

export function loadNames(language: string): Promise<Names> {
  return once(names, language, async () => {
    const file = (await (await fetchPart(`${language}.json`)).json()) as {
      words: ClientWords;
      names: Record<string, string>;
    };
    const lines = Object.entries(file.names).flatMap(([kind, text]) => {
      const own = linesOf(text);
      // Entries stand in the order in which they are linked to.
      const isLinked = kind === 'article' || kind === 'comparison';
      return own.map((line, index) => ({ kind, line, central: isLinked ? 1 - index / own.length : 0 }));
    });
    return {
      words: file.words,
      entries: lines.map(({ kind, line, central }, place) => toWhole(language, kind, line, central, place)),
    };
  });
}

interface HeadingsFile {
  headings: string[];
  slips: string[];
  person: string;
  thesaurus: string;
}

function loadHeadingsFile(language: string): Promise<HeadingsFile> {
  return once(
    files,
    language,
    async () => (await (await fetchPart(`${language}-headings.json`)).json()) as HeadingsFile,
  );
}

/** What entries write for what readers type. */
export async function loadThesaurus(language: string): Promise<Thesaurus> {
  const { thesaurus } = await loadHeadingsFile(language);
  return once(thesauri, language, () => Promise.resolve(toThesaurus(thesaurus)));
}

/** People, and the headings of all entries; and the entries once more under their wrong spellings. */
export function loadHeadings(language: string): Promise<Entry[]> {
  return once(headings, language, async () => {
    const [file, { entries }] = await Promise.all([loadHeadingsFile(language), loadNames(language)]);
    const articles = entries.filter(({ kind }) => kind === 'article' || kind === 'comparison');
    const people = linesOf(file.person).map((line, index) =>
      toWhole(language, 'person', line, 0, entries.length + index),
    );
    const sections = articles.flatMap((article, index) => {
      const slips = list(file.slips[index]);
      const own = (file.headings[index] ?? '').split('\n').flatMap((line) => toSection(article, line));
      return slips.length === 0 ? own : [{ ...article, names: slips, isSlip: true as const }, ...own];
    });
    return [...people, ...sections];
  });
}

export async function loadAbout(language: string, place: number): Promise<string> {
  const part = Math.floor(place / aboutsInPart);
  const file = await once(abouts, `${language}-about-${part}`, async () => {
    return (await (await fetchPart(`${language}-about-${part}.json`)).json()) as string[];
  });
  return file[place % aboutsInPart] ?? '';
}

function toWhole(language: string, kind: string, line: string, central: number, place: number): Entry {
  const [title = '', written, others] = line.split('\t');
  const address = written === undefined || written === '' ? slugOf(title) : written;
  const home = language === 'en' ? '/' : `/${language}/`;
  const lists: Record<string, string> = { term: 'glossary/#', person: 'people/#' };
  const under = lists[kind];
  const path = under === undefined ? `${home}${address}/` : home + under + address;
  return { kind, title, path, page: '', names: list(others), central, place };
}

function toSection({ path, title: page, central }: Entry, line: string): Entry[] {
  const [title = '', written] = line.split('\t');
  if (title === '') return [];
  const id = written === undefined || written === '' ? slugOf(title) : written;
  // The id keeps the words that the heading once had.
  return [
    {
      kind: 'section',
      title,
      path: `${path}#${id}`,
      page,
      names: [id.replaceAll('-', ' ')],
      central,
      place: undefined,
    },
  ];
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(Boolean);
}

function list(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(';');
}
