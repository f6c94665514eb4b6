/**
 * What the search knows by name, in three steps that a reader's browser takes one after the other, each in the shortest
 * form that was found: names of whole entries first, then headings, then definitions of what is shown.
 *
 * A line of a name is `title`, `address`, `other names` parted by `;`, with tabs between; what follows from the rest is
 * left out: an address that is the title's own, a name that says the same in another order, a slip that the search mends.
 */
import { mainLanguage, type Language } from '../site.ts';
import type { Article, Encyclopedia } from '../encyclopedia/encyclopedia.ts';
import { backlinksToArticle } from '../encyclopedia/join/backlinks.ts';
import { severalMeanings } from '../encyclopedia/join/several.ts';
import { nameKey, slugOf, tolerance } from '../encyclopedia/name-key.ts';
import { distance } from '../encyclopedia/nearest.ts';
import type { ThesaurusRow } from '../encyclopedia/search-words.ts';
import { peopleOf } from './search-people.ts';

export const wholeKinds = ['several', 'comparison', 'article', 'term', 'person'] as const;
export type WholeKind = (typeof wholeKinds)[number];

/** An entry, a term, a person, or the page of a name that means several things. */
export interface Whole {
  kind: WholeKind;
  title: string;
  /** Slug or id. */
  address: string;
  names: readonly string[];
  /** Common wrong spellings. */
  misspellings: readonly string[];
  about: string;
  /** How many entries lead to it. */
  linked: number;
  /** Headings with their ids. */
  sections: readonly { id: string; title: string }[];
}

/** In the order of the files: by kind; entries by how many others lead to them, the rest by title. */
export function wholesOf(encyclopedia: Encyclopedia, language: Language): Whole[] {
  const all = [
    ...severalMeanings(encyclopedia, language).map(({ name, slug, meanings }) =>
      whole('several', name, slug, {
        names: meanings.map(({ title }) => title),
        about: meanings.map(({ title }) => title).join('; '),
      }),
    ),
    ...encyclopedia.articles
      .filter((article) => article.language === language)
      .map((article) => wholeArticle(article, backlinksToArticle(encyclopedia, article).length)),
    ...encyclopedia.terms.flatMap(({ id, term, aliases, definitions }) => {
      const title = term[language];
      const about = definitions[language]?.text;
      if (title === undefined || about === undefined) return [];
      // Readers of every language know some terms by their English name.
      const names = [
        ...(aliases[language] ?? []),
        ...(language === mainLanguage ? [] : [term.en ?? '', ...(aliases.en ?? [])]),
      ];
      return [whole('term', title, id, { names: names.filter(Boolean), about: firstSentence(about) })];
    }),
    ...peopleOf(encyclopedia, language).map(({ id, name, about, names }) =>
      whole('person', name, id, { about, names }),
    ),
  ];
  return wholeKinds.flatMap((kind) =>
    all.filter((one) => one.kind === kind).sort((a, b) => b.linked - a.linked || (a.title < b.title ? -1 : 1)),
  );
}

/** Kind to its lines; people come with the headings, as fewer readers look for them. */
export function searchNames(encyclopedia: Encyclopedia, language: Language): Record<string, string> {
  const kinds = wholeKinds.filter((kind) => kind !== 'person');
  return Object.fromEntries(kinds.map((kind) => [kind, linesOf(encyclopedia, language, kind)]));
}

function linesOf(encyclopedia: Encyclopedia, language: Language, kind: WholeKind): string {
  return wholesOf(encyclopedia, language)
    .filter((one) => one.kind === kind)
    .map(nameLine)
    .join('\n');
}

export interface Headings {
  headings: string[];
  slips: string[];
  person: string;
  /** Lines of what readers type, a tab, and what the entries write for it, each parted by `;`. */
  thesaurus: string;
}

/** What is written for several things that readers type stands once. */
function thesaurusLines(rows: readonly ThesaurusRow[]): string {
  const typedFor = new Map<string, string[]>();
  for (const { typed, forms } of rows) {
    const written = forms.join(';');
    typedFor.set(written, [...(typedFor.get(written) ?? []), typed]);
  }
  return [...typedFor]
    .map(([written, typed]) => line([typed.join(';'), written]))
    .sort()
    .join('\n');
}

/** Line for line with the entries and comparisons: headings with the ids that they do not tell, and slips that are far off. */
export function searchSections(encyclopedia: Encyclopedia, language: Language): Headings {
  const entries = wholesOf(encyclopedia, language).filter(({ kind }) => kind === 'article' || kind === 'comparison');
  return {
    person: linesOf(encyclopedia, language, 'person'),
    thesaurus: thesaurusLines(encyclopedia.thesaurus[language]),
    headings: entries.map(({ sections }) =>
      sections.map(({ id, title }) => line([title, id === slugOf(title) ? '' : id])).join('\n'),
    ),
    slips: entries.map(({ title, names, misspellings }) =>
      misspellings.filter((slip) => ![title, ...names].some((name) => isNear(slip, name))).join(';'),
    ),
  };
}

/** So many definitions come at once: a page of results asks for those that it shows. */
export const aboutsInPart = 12;

export function searchAbouts(encyclopedia: Encyclopedia, language: Language): string[][] {
  const abouts = wholesOf(encyclopedia, language).map(({ about }) => about);
  return Array.from({ length: Math.ceil(abouts.length / aboutsInPart) }, (_, part) =>
    abouts.slice(part * aboutsInPart, (part + 1) * aboutsInPart),
  );
}

function whole(kind: WholeKind, title: string, address: string, more: Partial<Whole>): Whole {
  return { kind, title, address, names: [], misspellings: [], about: '', linked: 0, sections: [], ...more };
}

function wholeArticle(
  { title, slug, category, aliases, misspellings, definition, sections }: Article,
  linked: number,
): Whole {
  return whole(category === 'comparisons' ? 'comparison' : 'article', title, slug, {
    names: aliases,
    misspellings,
    about: definition,
    linked,
    sections: sections.flatMap(({ id, title: heading }) => (id === undefined ? [] : [{ id, title: heading }])),
  });
}

function nameLine({ title, address, names }: Whole): string {
  const seen = new Set([nameKey(title)]);
  const telling = names.filter((name) => !seen.has(nameKey(name)) && seen.add(nameKey(name)));
  return line([title, address === slugOf(title) ? '' : address, telling.join(';')]);
}

/** Fields with tabs between, without the empty ones at the end. */
function line(fields: readonly string[]): string {
  return fields.join('\t').trimEnd();
}

/** Whether a slip is one that the search mends by itself: word for word within the tolerance of its letters. */
function isNear(slip: string, name: string): boolean {
  const [wrong, right] = [slip, name].map((text) => text.toLowerCase().split(/[\s-]+/));
  return (
    wrong?.length === right?.length &&
    (wrong ?? []).every((word, index) => {
      const meant = right?.[index] ?? '';
      return distance(word, meant) <= tolerance(word.length);
    })
  );
}

function firstSentence(text: string): string {
  return text.split(/(?<=[.;]) |(?<=[。；])/)[0] ?? text;
}
