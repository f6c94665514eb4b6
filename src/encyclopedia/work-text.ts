/** A work as a line of a bibliography, from the fields that were seen and no others. */
import type { Work } from './schema/work.ts';
import { typeset } from './typeset.ts';

/** A run of the line; `title` is set as the name of a work that stands by itself. */
export interface WorkPart {
  text: string;
  style: 'plain' | 'title' | 'link';
  href?: string;
}

type Name = NonNullable<Work['author']>[number];

/** Types whose own title is the name of a whole work; the others are parts of one. */
const whole = new Set<Work['type']>(['book', 'report', 'thesis', 'legislation', 'regulation', 'dataset']);

/** In a list of references the line is short: what tells the work from others. The bibliography has the whole of it. */
export type Length = 'short' | 'whole';

/** @param href what its name links to; the address of the work itself where none is given */
export function formatWork(work: Work, length: Length = 'whole', href = addressOf(work)): WorkPart[] {
  const authors = formatNames(work.author, work.language);
  const year = work.issued?.['date-parts'][0][0];
  const dated = year === undefined ? '' : ` (${year})`;
  const name = titleParts(work, href);
  const container = containerParts(length === 'whole' ? work : shorten(work), href);
  // The year stands behind who wrote the work, or behind its name where nobody is named.
  if (authors !== undefined)
    return [
      plain(`${dated === '' ? authors.replace(/\.$/, '') : authors}${dated}. `),
      ...endSentence(name),
      ...container,
    ];
  if (name.length > 0) return [...endSentence(name, dated), ...container];
  return dated === '' ? container : [...container, plain(dated)];
}

function endSentence(name: WorkPart[], before = ''): WorkPart[] {
  return name.length === 0 ? [] : [...name, plain(`${before}. `)];
}

/** Without what the container, the author or the year already tells. */
function shorten(work: Work): Work {
  const { publisher, issued, 'event-title': event, ...rest } = work;
  const container = work['container-title'];
  const authors = work.author?.map((author) => ('literal' in author ? author.literal : author.family)) ?? [];
  const known = container !== undefined || (publisher !== undefined && authors.includes(publisher));
  const isNews = /^article-(newspaper|magazine)$/.test(work.type);
  delete rest['publisher-place'];
  return {
    ...rest,
    ...(!known && publisher !== undefined && { publisher }),
    ...(container === undefined && event !== undefined && { 'event-title': event }),
    // The day tells an issue of a paper; elsewhere the year in front is enough.
    ...(isNews && issued !== undefined && { issued }),
  };
}

function titleParts(work: Work, href: string | undefined): WorkPart[] {
  const name = work.title ?? work.genre ?? nameless(work);
  if (name === undefined) return [];
  const quoted = work.title !== undefined && !whole.has(work.type);
  // Inside the marks of the title, its own are single.
  const text = quoted ? `“${typeset(name.replaceAll('"', "'"))}”` : typeset(name);
  const style = href !== undefined ? 'link' : quoted || work.title === undefined ? 'plain' : 'title';
  return [{ text, style, ...(href !== undefined && { href }) }];
}

/** A work that showed no title and stands in nothing that has one is told by its host: no name is made up for it. */
function nameless(work: Work): string | undefined {
  const address = addressOf(work);
  if (work['container-title'] !== undefined || address === undefined) return undefined;
  return `[title not shown], ${new URL(address).hostname.replace(/^www\./, '')}`;
}

function containerParts(work: Work, address: string | undefined): WorkPart[] {
  const container = work['container-title'];
  const href = work.title === undefined && work.genre === undefined ? address : undefined;
  const volume = [work.volume, work.issue === undefined ? undefined : `(${work.issue})`].filter(Boolean).join('');
  const series = work['number'] === undefined ? undefined : work.number;
  const event = work['event-title'];
  const publisher = [work.publisher, work['publisher-place']].filter(Boolean).join(', ');
  const edition = work.edition === undefined ? undefined : `${work.edition} ed.`;
  const tail = [
    event === container ? undefined : event,
    edition,
    series,
    publisher === container || publisher === '' ? undefined : publisher,
    formatPages(work.page),
    formatDay(work),
  ].filter((part) => part !== undefined && part !== '');
  const end = (text: string) => plain(typeset(text.endsWith('.') ? text : `${text}.`));
  if (container === undefined) return tail.length === 0 ? [] : [end(tail.join(', '))];
  const name: WorkPart =
    href === undefined
      ? { text: typeset(container), style: 'title' }
      : { text: typeset(container), style: 'link', href };
  const rest = [volume === '' ? undefined : volume, ...tail].filter(Boolean).join(', ');
  return [name, rest === '' ? plain('.') : end(volume === '' ? `, ${rest}` : ` ${rest}`)];
}

/** Where the work itself can be found. */
export function addressOf({ DOI, URL: url }: Work): string | undefined {
  return DOI === undefined ? url : `https://doi.org/${DOI}`;
}

function formatNames(names: readonly Name[] | undefined, language: string): string | undefined {
  if (names === undefined || names.length === 0) return undefined;
  const written = names.map(formatName);
  // Chinese names are listed as Chinese lists are.
  if (language.startsWith('zh')) return written.join('、');
  const last = written.pop() ?? '';
  return written.length === 0 ? last : `${written.join(', ')} and ${last}`;
}

function formatName(name: Name): string {
  if ('literal' in name) return name.literal;
  const particle = name['non-dropping-particle'];
  const family = particle === undefined ? name.family : `${particle} ${name.family}`;
  if (name.given === undefined) return family;
  // A Chinese name stands whole, family name first.
  if (/\p{Script=Han}/u.test(family)) return family + name.given;
  return `${family}, ${initials(name.given)}`;
}

function initials(given: string): string {
  return given
    .split(/\s+/)
    .map((part) =>
      part
        .split('-')
        .map((piece) => `${piece.charAt(0)}.`)
        .join('-'),
    )
    .join(' ');
}

function formatPages(page: string | undefined): string | undefined {
  return page?.replace(/-+/g, '–');
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** The day or month of issue; the year stands in front already. */
function formatDay({ issued }: Work): string | undefined {
  const [, month, day] = issued?.['date-parts'][0] ?? [];
  if (month === undefined) return undefined;
  const name = months[month - 1] ?? '';
  return day === undefined ? name : `${day}\u00A0${name}`;
}

function plain(text: string): WorkPart {
  return { text, style: 'plain' };
}

/** The line without marks, for sorting and for search. */
export function workSortKey(work: Work): string {
  return formatWork(work)
    .map(({ text }) => text)
    .join('')
    .replace(/^[“‘"']+/, '')
    .toLowerCase();
}

/** What the page of a work is called: its title, or what stands for it. */
export function headOfWork(work: Work): string {
  if (work.title !== undefined) return work.title;
  const parts = formatWork(work).map(({ text }) => text);
  return parts.join('').replace(/\.$/, '');
}

/** Which part was read, where that is more than how far it was read: of an abstract, `abstract` says nothing new. */
export function extentOf({ custom: { read, extent } }: Work): string {
  return extent === read ? '' : typeset(extent);
}

/** A run of a note about a work: words, or the name of another work that it mentions by its id. */
export interface NotePart {
  text: string;
  work?: string;
}

/** A note of the record, set for reading; ids of works in it become their names. */
export function formatNote(note: string, works: ReadonlyMap<string, { work: Work }>): NotePart[] {
  return typeset(note.replace(/ -{1,2} /g, ' – '))
    .split(/([A-Za-z0-9_]{6,})/)
    .map((text) => {
      const work = works.get(text)?.work;
      return work === undefined ? { text } : { text: shortName(work), work: text };
    });
}

/** `Adler 1990`, or the title where nobody is named. */
export function shortName(work: Work): string {
  const [author] = work.author ?? [];
  const year = work.issued?.['date-parts'][0][0];
  if (author === undefined) return `“${headOfWork(work)}”`;
  const name = 'literal' in author ? author.literal : author.family;
  return year === undefined ? name : `${name} ${year}`;
}
