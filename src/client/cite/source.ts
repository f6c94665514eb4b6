/** What a citation of an entry, or of a section of it, is made from. */
export interface Source {
  /** The headword. */
  title: string;
  /** The heading of the section; `undefined` for the whole entry. */
  section: string | undefined;
  siteName: string;
  /** The address of the section or the entry. */
  url: string;
  /** The day on which the entry was last held against its sources, as `2026-11-22`. */
  reviewed: string;
  /** The hash of the content from which the page was built. */
  edition: string;
  /** The day on which the reader has the page open. */
  accessed: string;
  /** Of the entry, as in addresses. */
  language: string;
}

/** `Chief technology officer: Duties`, or the headword alone. */
export function nameOf({ title, section, language }: Source): string {
  return oneLine(section === undefined ? title : `${title}${language === 'en' ? ': ' : '：'}${section}`);
}

/** Formats whose fields end with the line would lose what stands behind a break. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** With a full stop behind it, unless it ends its sentence by itself. */
export function withStop(text: string): string {
  return /[.?!。？！]$/.test(text) ? text : `${text}.`;
}

export interface Day {
  year: number;
  month: number;
  day: number;
}

export function dayOf(date: string): Day {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

const months = 'January February March April May June July August September October November December'.split(' ');

export function monthName({ month }: Day): string {
  return months[month - 1] ?? '';
}

/** `2026 年 11 月 22 日`, with the spaces that the site sets between figures and characters. */
export function chineseDate(date: string): string {
  const { year, month, day } = dayOf(date);
  return `${year} 年 ${month} 月 ${day} 日`;
}
