/** What the full-text search knows: a record for each section, lead, and term, so that every hit has an address of its own. */
import { languages, type Language } from '../site.ts';
import { pathOf, pathOfWork } from '../encyclopedia/address.ts';
import { backlinksToArticle } from '../encyclopedia/join/backlinks.ts';
import { writeSpot } from '../encyclopedia/join/forwarding.ts';
import { cellId } from '../encyclopedia/cell-id.ts';
import { shortNameOf, type Attribute } from '../encyclopedia/schema/role.ts';
import type { Article, Encyclopedia, Section, Term } from '../encyclopedia/encyclopedia.ts';
import type { Work } from '../encyclopedia/schema/work.ts';
import { formatWork, headOfWork } from '../encyclopedia/work-text.ts';
import { peopleOf, type FoundPerson } from './search-people.ts';

export interface SearchRecord {
  language: Language;
  /** Path below the base, with its fragment. */
  path: string;
  kind: 'article' | 'comparison' | 'section' | 'term' | 'person' | 'work';
  /** The heading of the section, or the headword. */
  title: string;
  /** The entry that a section is in. */
  page: string;
  text: string;
  /** What readers ask that it answers, in their words: searched, and not shown. */
  asked?: string;
}

export function searchRecords(encyclopedia: Encyclopedia): SearchRecord[] {
  const { articles, terms } = encyclopedia;
  const asking = askedBy(encyclopedia);
  return [
    ...articles.flatMap((article) =>
      article.sections.map((section) =>
        asking(
          section.id === undefined ? leadRecord(article, section) : sectionRecord(article, section),
          writeSpot({ page: article.slug, id: section.id }),
        ),
      ),
    ),
    ...articles.flatMap((article) => cellRecords(article, encyclopedia)),
    ...terms.flatMap((term) =>
      languages.flatMap((language) => {
        const record = termRecord(term, language);
        return record === undefined ? [] : asking(record, writeSpot({ page: 'glossary', id: term.id }));
      }),
    ),
    ...languages.flatMap((language) => [
      ...peopleOf(encyclopedia, language).map((person) =>
        asking(personRecord(person, language), writeSpot({ page: 'people', id: person.id })),
      ),
      ...[...encyclopedia.works.values()].map(({ work }) => workRecord(work, language)),
    ]),
    // A heading that only holds others has no text to be found by: its name is searched apart.
  ].filter(({ text }) => text.trim() !== '');
}

/** Gives a record what readers ask of its place. */
function askedBy({ asked }: Encyclopedia): (record: SearchRecord, spot: string) => SearchRecord {
  return (record, spot) => {
    const phrases = asked[record.language].filter(({ link }) => link === spot).flatMap((one) => one.phrases);
    return phrases.length === 0 ? record : { ...record, asked: phrases.join('. ') };
  };
}

function leadRecord({ language, slug, title, definition, category, facts }: Article, lead: Section): SearchRecord {
  const known = facts.map(
    ({ name, text }) => `${name}: ${text.replace(/\s*\[@[^\]]*\]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')}.`,
  );
  return {
    language,
    path: pathOf(language, slug),
    kind: category === 'comparisons' ? 'comparison' : 'article',
    title,
    page: title,
    text: [definition, lead.text, ...known].join(' '),
  };
}

/** Each cell of a comparison, in the comparison that most others lead to: elsewhere it would be found again and again. */
function cellRecords({ language, slug, title, category, cells }: Article, encyclopedia: Encyclopedia): SearchRecord[] {
  if (category !== 'comparisons') return [];
  const { articles, roles, words } = encyclopedia;
  const others = articles
    .filter((other) => other.category === 'comparisons' && other.language === language)
    .map((other) => ({ ...other, linked: backlinksToArticle(encyclopedia, other).length }))
    .sort((a, b) => b.linked - a.linked);
  const isFirst = (id: string) => others.find(({ cells: shown }) => shown.includes(id))?.slug === slug;
  return roles.flatMap((role) =>
    role.texts.flatMap(({ attribute, language: own, data }) => {
      const id = cellId(role.id, attribute);
      if (own !== language || !cells.includes(id) || !isFirst(id)) return [];
      const name = words[language].attributes[attribute as Attribute];
      return {
        language,
        path: `${pathOf(language, slug)}#${id}`,
        kind: 'section' as const,
        title: `${shortNameOf(role, language)}${words[language].colon}${name}`,
        page: title,
        text: data.text,
      };
    }),
  );
}

function sectionRecord({ language, slug, title }: Article, section: Section): SearchRecord {
  return {
    language,
    path: `${pathOf(language, slug)}#${section.id}`,
    kind: 'section',
    title: section.title,
    page: title,
    text: section.text,
  };
}

function termRecord({ id, term, definitions }: Term, language: Language): SearchRecord | undefined {
  const name = term[language];
  const definition = definitions[language];
  if (name === undefined || definition === undefined) return undefined;
  return {
    language,
    path: `${pathOf(language, 'glossary')}#${id}`,
    kind: 'term',
    title: name,
    page: name,
    text: definition.text,
  };
}

function personRecord({ id, name, names, about }: FoundPerson, language: Language): SearchRecord {
  const path = `${pathOf(language, 'people')}#${id}`;
  return { language, path, kind: 'person', title: name, page: names.join(', '), text: about };
}

/** A work is found by who wrote it, its name, where it appeared and when. */
function workRecord(work: Work, language: Language): SearchRecord {
  const title = headOfWork(work);
  const line = formatWork(work)
    .map(({ text }) => text)
    .join('')
    .trim();
  return { language, path: pathOfWork(language, work.id), kind: 'work', title, page: '', text: line };
}

/** Every word of the texts that is long enough to be misspelt, once, in order. */
export function searchVocabulary(encyclopedia: Encyclopedia, language: Language): string {
  const words = searchRecords(encyclopedia)
    .filter((record) => record.language === language)
    .flatMap(
      ({ title, text, asked = '' }) =>
        `${title} ${text} ${asked}`
          .normalize('NFKC')
          .toLowerCase()
          .match(/[a-zà-ÿ]{4,}/g) ?? [],
    );
  return [...new Set(words)].sort().join(' ');
}
