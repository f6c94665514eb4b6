/** The picture of an article for places that show a link as one: what stands on it, and where it is. */
import { formatDate } from '../encyclopedia/dates.ts';
import type { Article, Encyclopedia } from '../encyclopedia/encyclopedia.ts';
import { countReadings, referencesOf } from '../encyclopedia/join/references.ts';
import { restsOn } from '../encyclopedia/rests-on.ts';
import { fill } from '../encyclopedia/schema/interface.ts';
import type { Reading } from '../encyclopedia/schema/work.ts';
import type { Language } from '../site.ts';

/** The size that Open Graph readers ask for. */
export const cardWidth = 1200;
export const cardHeight = 630;

export interface Card {
  language: Language;
  slug: string;
  siteName: string;
  title: string;
  definition: string;
  readings: { reading: Reading; count: number }[];
  /** The note of the headword: what the article rests on, and when it was last held against it. */
  note: string[];
}

export function cardPath(language: Language, slug: string): string {
  return `/cards/${language}/${slug}.png`;
}

export function cardsOf(encyclopedia: Encyclopedia): Card[] {
  return encyclopedia.articles.map((article) => cardOf(encyclopedia, article));
}

function cardOf(encyclopedia: Encyclopedia, article: Article): Card {
  const { language, slug, title, definition, reviewed } = article;
  const words = encyclopedia.words[language];
  const references = referencesOf(encyclopedia, article);
  const readings = countReadings(references.map(({ work }) => work));
  const note = [restsOn(references, words), fill(words.reviewed, { date: formatDate(reviewed, language) })];
  return { language, slug, siteName: words.siteName, title, definition, readings, note };
}
