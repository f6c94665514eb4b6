/** Sections in the source of an article, found by the ids that their authors wrote. */

export interface SourceSection {
  id: string;
  depth: number;
  /** Offsets of its heading's line, and of its end: the next heading of the same or a lesser depth. */
  start: number;
  headingEnd: number;
  end: number;
  /** Where its own text ends: the next heading of any depth. */
  textEnd: number;
}

const heading = /^(#{2,3}) .*\{\/\*\s*#([\w-]+)\s*\*\/\}[ \t]*$/gm;
/** Footnotes stand behind the last section and belong to none. */
const footnotes = /^\[\^[^\]]+\]:/m;

export function sectionsOf(text: string): SourceSection[] {
  const notes = footnotes.exec(text)?.index ?? text.length;
  const found = Array.from(text.matchAll(heading), (match) => ({
    id: match[2] ?? '',
    depth: (match[1] ?? '').length,
    start: match.index,
    headingEnd: match.index + match[0].length,
  }));
  return found.map((section, index) => {
    const later = found.slice(index + 1);
    const end = later.find(({ depth }) => depth <= section.depth)?.start ?? notes;
    return { ...section, end, textEnd: later[0]?.start ?? notes };
  });
}

/** The section with an id and those under it, in order. */
export function sectionTree(text: string, id: string): SourceSection[] {
  const sections = sectionsOf(text);
  const root = sections.find((section) => section.id === id);
  return root === undefined ? [] : sections.filter(({ start }) => start >= root.start && start < root.end);
}

export function renameId(text: string, from: string, to: string): string {
  const section = sectionsOf(text).find(({ id }) => id === from);
  if (section === undefined) return text;
  const line = text.slice(section.start, section.headingEnd);
  return (
    text.slice(0, section.start) +
    line.replace(`#${from} `, `#${to} `).replace(`#${from}*`, `#${to}*`) +
    text.slice(section.headingEnd)
  );
}

export function cut(text: string, from: number, to: number): string {
  return `${text.slice(0, from).trimEnd()}\n\n${text.slice(to).trimStart()}`.trimEnd() + '\n';
}

export function insert(text: string, at: number, part: string): string {
  return `${text.slice(0, at).trimEnd()}\n\n${part.trim()}\n\n${text.slice(at).trimStart()}`.trimEnd() + '\n';
}

/** Where a new section may stand: behind the last one, before the footnotes. */
export function endOfSections(text: string): number {
  return footnotes.exec(text)?.index ?? text.length;
}
