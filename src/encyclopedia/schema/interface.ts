import { z } from 'zod';
import { attributes, type Attribute } from './role.ts';
import { readings, type Reading } from './work.ts';

const word = z.string().min(1);
const record = <K extends string>(keys: readonly K[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, word])) as Record<K, typeof word>);

/** The words of buttons and labels in one language. `{name}` stands for a value that the page puts in. */
export const interfaceSchema = z.strictObject({
  siteName: word,
  siteDescription: word,
  skipToText: word,
  home: word,
  siteNavigation: word,
  breadcrumb: word,
  contents: word,
  keyFacts: word,
  otherLanguages: word,
  references: word,
  reference: word,
  referenceAt: word,
  notes: word,
  /** Stands before the number of a footnote in the text. */
  noteMark: word,
  backToUse: word,
  seeAlso: word,
  linksHere: word,
  everyLink: word,
  linksTo: word,
  linksToIntro: word,
  wholeEntry: word,
  previewsOff: word,
  previewsOn: word,
  previewsAreOff: word,
  noLinksHere: word,
  alphabet: word,
  before: word,
  after: word,
  thisPage: word,
  pageSource: word,
  editSection: word,
  edit: word,
  editPage: word,
  licence: word,
  footNote: word,
  footNoteLink: word,
  linkCopied: word,
  /** Stands before an address, for who hears that it is a button. */
  copyOrCite: word,
  /** What the menu of an address and the button of a quotation say. `{format}` is Markdown, BibTeX and so on. */
  menu: record([
    'copyLink',
    'copyAs',
    'citeSection',
    'citeEntry',
    'asNote',
    'edition',
    'formatCopied',
    'notCopied',
    'copyQuotation',
    'quotationKey',
  ]),
  reviewed: word,
  restsOn: word,
  worksRead: record(readings satisfies readonly Reading[]),
  readMark: record(readings satisfies readonly Reading[]),
  readLegend: word,
  seenOn: word,
  undated: word,
  lookUp: word,
  lookUpPlaceholder: word,
  lookUpExamples: word,
  search: word,
  searchFor: word,
  /** Above the reader's last queries, and to erase them. */
  recent: word,
  forget: word,
  /** Legend of the kinds and the language that results can be narrowed to. */
  narrow: word,
  inLanguage: word,
  searchIntro: word,
  searching: word,
  resultCount: word,
  resultOne: word,
  noResult: word,
  noResultHint: word,
  didYouMean: word,
  /** Said by the field itself when its words cannot be loaded: everything is lost, or the names are. */
  searchLost: word,
  namesLost: word,
  /** Said with the answers that remain. */
  lost: record(['headings', 'text']),
  /** Above answers in another language than the one that was asked for. */
  foundElsewhere: word,
  searchNeedsScript: word,
  moveKeys: word,
  kind: record(['article', 'section', 'comparison', 'term', 'person', 'work', 'several']),
  /** On the page of a name of several things. */
  severalIntro: word,
  aToZ: word,
  aToZIntro: word,
  aliasOf: word,
  sectionOf: word,
  categories: word,
  categoriesIntro: word,
  entriesIn: word,
  glossary: word,
  glossaryIntro: word,
  bibliography: word,
  bibliographyIntro: word,
  citedIn: word,
  tier: record(['A', 'B', 'P', 'C']),
  sources: word,
  sourcesGloss: word,
  comparison: word,
  comparisonCaption: word,
  comparisonMore: word,
  noSource: word,
  attributes: record(attributes satisfies readonly Attribute[]),
  recentlyReviewed: word,
  whatWasReviewed: word,
  /** Between an old address and its new one. */
  movedTo: word,
  pageMoved: word,
  notFound: word,
  notFoundText: word,
  nearest: word,
  frontGloss: word,
  listSeparator: word,
  colon: word,
  usedIn: word,
  worksCited: word,
  wasRead: word,
  kindOfWork: word,
  lastSeen: word,
  whereItIs: word,
  noAddress: word,
  seenToSay: word,
  howFar: word,
  workDescription: word,
  /** What parts two sentences. */
  sentenceSpace: z.string(),
  /** What ends a sentence, with the space behind it. */
  stop: word,
});

export type Words = z.infer<typeof interfaceSchema>;

/** Puts values into the places of a text: `fill('{n} works', { n: 3 })`. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
