/** Moves the text itself, in every language that has it. */
import { languages } from '../../site.ts';
import type { Spot } from '../../encyclopedia/join/forwarding.ts';
import { rewriteLinks, type Mapping } from './links.ts';
import type { MoveRequest } from './plan.ts';
import { cut, endOfSections, insert, renameId, sectionTree } from './sections.ts';

/** Path to text. */
export type Files = Map<string, string>;

export function moveText(
  before: Files,
  from: Spot,
  to: Spot,
  mode: MoveRequest['mode'],
  mapping: Mapping,
): { files: Files } | { refused: string[] } {
  const files = new Map(before);
  const refused: string[] = [];
  for (const language of languages) {
    const path = `content/articles/${language}/${from.page}.mdx`;
    const target = `content/articles/${language}/${to.page}.mdx`;
    const text = files.get(path);
    if (text === undefined) continue;
    if (from.id === undefined) {
      files.delete(path);
      if (mode === 'move') files.set(target, text);
    } else {
      const fault = moveSection(files, { path, target, id: from.id, to: to.id }, mode, mapping);
      if (fault !== undefined) refused.push(fault);
    }
  }
  return refused.length > 0 ? { refused } : { files };
}

interface SectionMove {
  path: string;
  target: string;
  id: string;
  to: string | undefined;
}

function moveSection(
  files: Files,
  { path, target, id, to }: SectionMove,
  mode: MoveRequest['mode'],
  mapping: Mapping,
): string | undefined {
  const text = files.get(path) ?? '';
  const [root, ...under] = sectionTree(text, id);
  if (root === undefined) return `${path} has no section #${id}`;
  if (mode === 'move' && path === target) {
    files.set(path, renameId(text, id, to ?? id));
    return undefined;
  }
  const rest = cut(text, root.start, root.end);
  if (mode === 'drop') {
    files.set(path, rest);
    return undefined;
  }
  if (!files.has(target))
    return `${target} does not exist; write it first, so that the section has a place in that language`;
  const part = text.slice(mode === 'merge' ? root.headingEnd : root.start, root.end);
  if (part.includes('[^')) return `${path}: the section #${id} has a footnote; put it into the text first`;
  if (mode === 'merge' && under.length > 0)
    return `${path}: #${id} has sections under it (${under.map((one) => `#${one.id}`).join(', ')}); move them first`;
  files.set(path, rest);
  // Its links were relative to the old file.
  const carried = rewriteLinks(part, target, mapping, path);
  const there = files.get(target) ?? '';
  if (mode === 'merge') {
    const [into] = sectionTree(there, to ?? '');
    if (into === undefined) return `${target} has no section #${to ?? ''}`;
    files.set(target, insert(there, into.textEnd, carried));
  } else {
    files.set(target, insert(there, endOfSections(there), renameId(carried.trimStart(), id, to ?? id)));
  }
  return undefined;
}
