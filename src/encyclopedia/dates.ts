/** Dates as readers of a language write them. */
import { languageTag, type Language } from '../site.ts';

/** `2026-11-22` to `22 November 2026`. */
export function formatDate(date: string, language: Language): string {
  const tag = language === 'en' ? 'en-GB' : languageTag[language];
  const written = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
  // Between figures and Chinese characters stands a space, as everywhere in the text.
  return language === 'zh-cn' ? written.replace(/(\d+)([年月日])/g, ' $1 $2').trim() : written;
}
