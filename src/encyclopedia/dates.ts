/** Dates as readers of a language write them. */
import { languageTag, type Language } from '../site.ts';
import { fill, type Words } from './schema/interface.ts';

/** `2026-11-22` to `22 November 2026`. */
export function formatDate(date: string, language: Language): string {
  const tag = language === 'en' ? 'en-GB' : languageTag[language];
  const written = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
  // Between figures and Chinese characters stands a space, as everywhere in the text.
  return language === 'zh-cn' ? written.replace(/(\d+)([年月日])/g, ' $1 $2').trim() : written;
}

/** `1996`, `1996-05` or `1996-05-14` as far as it is known. */
export function formatPartialDate(date: string, language: Language): string {
  if (date.length === 10) return formatDate(date, language);
  if (date.length === 4) return language === 'zh-cn' ? `${date} 年` : date;
  const tag = language === 'en' ? 'en-GB' : languageTag[language];
  const written = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}-01T00:00:00Z`),
  );
  return language === 'zh-cn' ? written.replace(/(\d+)([年月])/g, ' $1 $2').trim() : written;
}

/** A span of time; one date where both ends are the same. */
export function formatSpan(from: string, to: string, language: Language, words: Words): string {
  if (from === to) return formatPartialDate(from, language);
  const ends = { from: formatPartialDate(from, language), to: formatPartialDate(to, language) };
  return fill(/ /.test(ends.from + ends.to) ? words.spanLong : words.span, ends);
}

/** When a post was held; what was not seen is said. */
export function formatTenure(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  language: Language,
  words: Words,
): string {
  if (from !== undefined && to !== undefined) return formatSpan(from, to, language, words);
  if (from !== undefined) return fill(words.people.since, { date: formatPartialDate(from, language) });
  if (to !== undefined) return fill(words.people.until, { date: formatPartialDate(to, language) });
  return words.people.noDate;
}
