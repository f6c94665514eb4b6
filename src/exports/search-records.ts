/** What the full-text search knows: a record for each section, lead, and term, so that every hit has an address of its own. */
import { languages, type Language } from '../site.ts';
import { pathOf } from '../encyclopedia/address.ts';
import type { Article, Encyclopedia, Section, Term } from '../encyclopedia/encyclopedia.ts';

export interface SearchRecord {
  language: Language;
  /** Path below the base, with its fragment. */
  path: string;
  kind: 'article' | 'comparison' | 'section' | 'term';
  /** The heading of the section, or the headword. */
  title: string;
  /** The entry that a section is in. */
  page: string;
  /** Other names and misspellings, for the search only. */
  names: string;
  text: string;
}

export function searchRecords({ articles, terms }: Encyclopedia): SearchRecord[] {
  return [
    ...articles.flatMap(articleRecords),
    ...terms.flatMap((term) => languages.flatMap((language) => termRecord(term, language) ?? [])),
  ];
}

function articleRecords(article: Article): SearchRecord[] {
  return article.sections.map((section) =>
    section.id === undefined ? leadRecord(article, section) : sectionRecord(article, section),
  );
}

function leadRecord(
  { language, slug, title, aliases, misspellings, definition, facts, category }: Article,
  lead: Section,
): SearchRecord {
  const known = facts.map(
    ({ name, text }) => `${name}: ${text.replace(/\s*\[@[^\]]*\]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')}.`,
  );
  return {
    language,
    path: pathOf(language, slug),
    kind: category === 'comparisons' ? 'comparison' : 'article',
    title,
    page: title,
    names: [...aliases, ...misspellings].join('; '),
    text: [definition, lead.text, ...known].join(' '),
  };
}

function sectionRecord({ language, slug, title }: Article, section: Section): SearchRecord {
  return {
    language,
    path: `${pathOf(language, slug)}#${section.id}`,
    kind: 'section',
    title: section.title,
    page: title,
    names: '',
    text: section.text,
  };
}

function termRecord({ id, term, aliases, definitions }: Term, language: Language): SearchRecord | undefined {
  const name = term[language];
  const definition = definitions[language];
  if (name === undefined || definition === undefined) return undefined;
  return {
    language,
    path: `${pathOf(language, 'glossary')}#${id}`,
    kind: 'term',
    title: name,
    page: name,
    names: (aliases[language] ?? []).join('; '),
    text: definition.text,
  };
}
