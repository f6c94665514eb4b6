/**
 * Every address that others may link to, with what stands there: what the inventory, the list of anchors and the answers
 * for embedding are views of.
 */
import { languages, type Language } from '../../site.ts';
import { pathOf } from '../address.ts';
import type { Encyclopedia, Person, Term, TimelineEvent, WorkFile } from '../encyclopedia.ts';
import type { AnchorKind } from '../schema/anchor.ts';
import { openingOf } from '../opening.ts';
import { postsText } from '../post.ts';
import { formatWork, headOfWork } from '../work-text.ts';
import { anchorsOfArticle } from './article-anchors.ts';
import { writeSpot, type Spot } from './forwarding.ts';
import { formerSpots } from './former-spots.ts';

export interface Anchor extends Spot {
  kind: AnchorKind;
  language: Language;
  title: string;
  /** The title of the page that it is in. */
  pageTitle: string;
  /** What it is, in a sentence or two, where that can be said. */
  definition: string | undefined;
  aliases: string[];
  /** Old addresses that lead here. */
  formerly: Spot[];
}

export type NewAnchor = Omit<Anchor, 'formerly'>;

/** Sorted by path. */
export function anchorsOfAll(encyclopedia: Encyclopedia): Anchor[] {
  const former = formerSpots(encyclopedia);
  return [
    ...encyclopedia.articles.flatMap((article) => anchorsOfArticle(encyclopedia, article)),
    ...languages.flatMap((language) => [
      ...listAnchors(encyclopedia, language),
      ...encyclopedia.terms.map((term) => termAnchor(encyclopedia, term, language)),
      ...encyclopedia.people.map((person) => personAnchor(encyclopedia, person, language)),
      ...encyclopedia.timeline.map((event) => eventAnchor(encyclopedia, event, language)),
      ...[...encyclopedia.works.values()].map((file) => workAnchor(file, language)),
    ]),
  ]
    .map((anchor) => ({ ...anchor, formerly: former.get(writeSpot(anchor)) ?? [] }))
    .sort((a, b) => (pathOfAnchor(a) < pathOfAnchor(b) ? -1 : 1));
}

/** Path below the base, with its fragment. */
export function pathOfAnchor({ language, page, id }: Pick<Anchor, 'language' | 'page' | 'id'>): string {
  return pathOf(language, page) + (id === undefined ? '' : `#${id}`);
}

function listAnchors({ words }: Encyclopedia, language: Language): NewAnchor[] {
  const { siteName, siteDescription, aToZ, aToZIntro, categories, categoriesIntro, search, searchIntro } =
    words[language];
  const { glossary, glossaryIntro, bibliography, bibliographyIntro, compare, map, people, timeline } = words[language];
  const lists: [page: string, title: string, definition: string][] = [
    ['', siteName, siteDescription],
    ['a-z', aToZ, aToZIntro],
    ['bibliography', bibliography, bibliographyIntro],
    ['categories', categories, categoriesIntro],
    ['compare', compare.title, compare.intro],
    ['glossary', glossary, glossaryIntro],
    ['map', map.title, map.intro],
    ['people', people.title, people.intro],
    ['search', search, searchIntro],
    ['timeline', timeline.title, timeline.intro],
    ['saved', words[language].saved.title, words[language].saved.intro],
  ];
  return lists.map(([page, title, definition]) => ({
    kind: 'list',
    language,
    page,
    id: undefined,
    title,
    pageTitle: title,
    definition,
    aliases: [],
  }));
}

/** As the glossary shows it: what a language lacks stands there in English. */
function termAnchor({ words }: Encyclopedia, { id, term, aliases, definitions }: Term, language: Language): NewAnchor {
  return {
    kind: 'term',
    language,
    page: 'glossary',
    id,
    title: term[language] ?? term.en ?? id,
    pageTitle: words[language].glossary,
    definition: (definitions[language] ?? definitions.en)?.text,
    aliases: aliases[language] ?? [],
  };
}

function personAnchor({ words }: Encyclopedia, { id, name, native, tenures }: Person, language: Language): NewAnchor {
  return {
    kind: 'person',
    language,
    page: 'people',
    id,
    title: name,
    pageTitle: words[language].people.title,
    definition: postsText(tenures, language, words[language]),
    aliases: native === undefined ? [] : [native.text],
  };
}

function eventAnchor({ words }: Encyclopedia, { id, date, texts }: TimelineEvent, language: Language): NewAnchor {
  const text = (texts[language] ?? texts.en)?.text;
  return {
    kind: 'event',
    language,
    page: 'timeline',
    id,
    title: `${date}${words[language].colon}${text === undefined ? id : openingOf(text)}`,
    pageTitle: words[language].timeline.title,
    definition: text,
    aliases: [],
  };
}

function workAnchor({ work }: WorkFile, language: Language): NewAnchor {
  const title = headOfWork(work);
  const definition = formatWork(work)
    .map(({ text }) => text)
    .join('')
    .trim();
  const page = `bibliography/${work.id}`;
  return { kind: 'work', language, page, id: undefined, title, pageTitle: title, definition, aliases: [] };
}
