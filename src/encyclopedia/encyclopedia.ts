/** The nouns of the encyclopedia. Every page, search record, export and check is a view of these. */
import type { Language } from '../site.ts';
import { figureId } from './figure-id.ts';
import type { Place } from './problem.ts';
import type { ArticleFields } from './schema/article.ts';
import type { Category } from './schema/category.ts';
import type { FigureFields } from './schema/figure.ts';
import type { Words } from './schema/interface.ts';
import type { AnchorLock } from './schema/lock.ts';
import type { PageFields } from './schema/page.ts';
import type { PersonFields, TenureFields } from './schema/person.ts';
import type { RoleFields } from './schema/role.ts';
import type { TermFields } from './schema/term.ts';
import type { EventFields } from './schema/timeline.ts';
import type { Work } from './schema/work.ts';
import type { Asked, ThesaurusRow } from './search-words.ts';

/** A part of an article under a heading, or its lead (no id, depth 1). */
export interface Section {
  /** Chosen by hand; `undefined` where the author forgot it (a broken law) and for the lead. */
  id: string | undefined;
  depth: number;
  title: string;
  place: Place;
  /** Its text up to the next heading of any depth, without citations. */
  text: string;
}

export interface Citation {
  work: string;
  /** Page, section or clause, as the author wrote it. */
  locator: string | undefined;
  place: Place;
}

export type LinkTarget =
  | { kind: 'article'; language: Language; slug: string; id: string | undefined }
  | { kind: 'term'; id: string }
  | { kind: 'external'; url: string }
  /** A path that is not an article's. */
  | { kind: 'unknown'; url: string };

/** The sentence that a link stands in, or the row of its table, in plain text; the words of the link apart. */
export interface LinkSentence {
  before: string;
  words: string;
  after: string;
}

/** The beginning of an entry, a section or a cell, to be shown where something links to it. */
export interface Preview {
  /** The id in its page; `''` is the entry itself. */
  id: string;
  title: string;
  /** A few elements without ids, links, classes or addresses. */
  html: string;
}

export interface Link {
  target: LinkTarget;
  /** Id of the section that the link stands in; `undefined` in the lead and the infobox. */
  section: string | undefined;
  /** Whether the author wrote it, or the build found a term. */
  automatic: boolean;
  sentence: LinkSentence;
  place: Place;
}

/** A piece of text that needs a source: a paragraph, a list item, a row of a table, a fact. */
export interface Block {
  kind: 'paragraph' | 'list item' | 'table row' | 'fact' | 'name' | 'definition' | 'cell';
  text: string;
  /** Its sentences; of a row of a table none. */
  sentences: string[];
  cited: boolean;
  /** Why it needs no source, in the author's words. */
  unsourced: string | undefined;
  place: Place;
}

/** A component, or any other JSX element, as it was written. */
export interface ComponentUse {
  name: string;
  attributes: Record<string, string>;
  place: Place;
}

/** Something written in braces or as an import, which articles may not hold. */
export interface Expression {
  text: string;
  place: Place;
}

/** A numbered reference of an article. */
export interface Reference {
  number: number;
  work: Work;
  places: { anchor: string; locator: string | undefined }[];
}

export interface Article extends ArticleFields {
  language: Language;
  slug: string;
  file: string;
  /** The lead first, then each heading in order. */
  sections: Section[];
  links: Link[];
  /** In the order in which a reader meets them. */
  citations: Citation[];
  blocks: Block[];
  components: ComponentUse[];
  expressions: Expression[];
  /** Ids of comparison cells in the page. */
  cells: string[];
  /** Figures in the page, by their own ids. */
  figures: string[];
  /** The entry first, then sections and cells as they stand in the page. */
  previews: Preview[];
  /** Works in the order of their numbers, with every place that cites them. */
  uses: { work: string; number: number; places: { anchor: string; locator: string | undefined }[] }[];
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** A piece of a text of data: words, words set apart as a title is, words of another language, or a place that cites. */
export type Run = string | { emphasis: string } | Foreign | Citation[];

export interface Foreign {
  foreign: string;
  /** BCP 47. */
  tag: string;
}

/** A text of data in one language, read like a paragraph of an article. */
export interface DataText {
  text: string;
  /** The text in order, cut where it cites. */
  runs: Run[];
  citations: Citation[];
  place: Place;
}

export interface Term extends TermFields {
  id: string;
  file: string;
  definitions: DataTexts;
  placeOf: (path: readonly PropertyKey[]) => Place;
}

export interface Role extends RoleFields {
  id: string;
  file: string;
  texts: { attribute: string; language: Language; data: DataText }[];
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** A page about the encyclopedia itself: how it is made, how to cite it. */
export interface AboutPage extends PageFields {
  language: Language;
  slug: string;
  file: string;
  html: string;
}

/** A text of data in every language that has it. */
export type DataTexts = Partial<Record<Language, DataText>>;

export interface Tenure extends TenureFields {
  texts: DataTexts;
  place: Place;
}

export interface Person extends Omit<PersonFields, 'tenures'> {
  tenures: Tenure[];
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** A point of the timeline. */
export interface TimelineEvent extends EventFields {
  texts: DataTexts;
  placeOf: (path: readonly PropertyKey[]) => Place;
}

export type Figure = FigureFields & {
  id: string;
  file: string;
  /** Every cited text with its path in the file, the language left out. */
  texts: { path: readonly PropertyKey[]; language: Language; data: DataText }[];
  placeOf: (path: readonly PropertyKey[]) => Place;
};

export interface WorkFile {
  work: Work;
  file: string;
  placeOf: (path: readonly PropertyKey[]) => Place;
}

export interface Move {
  from: string;
  to: string;
  place: Place;
}

/** A name that several things bear, with the addresses of those. */
export interface Several {
  name: string;
  meanings: string[];
  place: Place;
}

export interface Encyclopedia {
  /** Twelve digits that change with any file of the content: the edition that a reader cites. */
  contentHash: string;
  articles: Article[];
  pages: AboutPage[];
  works: Map<string, WorkFile>;
  terms: Term[];
  roles: Role[];
  people: Person[];
  timeline: TimelineEvent[];
  figures: Figure[];
  categories: Category[];
  words: Record<Language, Words>;
  moves: Move[];
  several: Several[];
  thesaurus: Record<Language, ThesaurusRow[]>;
  asked: Record<Language, Asked[]>;
  lock: { file: string; pages: AnchorLock; placeOf: (path: readonly PropertyKey[]) => Place };
}

export function findArticle(encyclopedia: Encyclopedia, language: Language, slug: string): Article | undefined {
  return encyclopedia.articles.find((article) => article.language === language && article.slug === slug);
}

export function articlesIn(encyclopedia: Encyclopedia, language: Language): Article[] {
  return encyclopedia.articles.filter((article) => article.language === language);
}

/** Every id that a page of an article answers to. */
export function anchorsOf(article: Article): string[] {
  return [
    ...article.sections.flatMap((section) => section.id ?? []),
    ...article.cells,
    ...article.figures.map(figureId),
  ];
}
