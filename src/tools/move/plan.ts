/** What a move changes: all of it, or nothing and the reasons. Pure: files come in and go out as text. */
import { languages, type Site } from '../../site.ts';
import { compile } from '../../compile/compile.ts';
import type { SourceFile } from '../../compile/source-file.ts';
import { existsIn, readSpot, resolveSpot, writeSpot, type Spot } from '../../encyclopedia/join/forwarding.ts';
import { nearest } from '../../encyclopedia/nearest.ts';
import { anchorsOf, type Encyclopedia } from '../../encyclopedia/encyclopedia.ts';
import { formatProblem, sortProblems } from '../../encyclopedia/problem.ts';
import { lockAnchors } from '../../exports/anchor-lock.ts';
import { moveText, type Files } from './move-text.ts';
import { rewriteFields, rewriteLinks, type Mapping } from './links.ts';
import { rewriteMoved } from './moved-lines.ts';
import { sectionTree } from './sections.ts';

export interface MoveRequest {
  from: string;
  to: string;
  /**
   * `move` gives a page or a section a new address that is free; `merge` puts the text of a section behind that of
   * another; `drop` removes the text. The last two forward to an address that exists.
   */
  mode: 'move' | 'merge' | 'drop';
}

export type Plan = { files: Files; lines: { from: Spot; to: Spot }[] } | { refused: string[] };

export function planMove(source: readonly SourceFile[], request: MoveRequest, site: Site): Plan {
  const { encyclopedia, problems } = compile(source, site);
  if (problems.length > 0) return { refused: sortProblems(problems).map(formatProblem) };
  const from = readSpot(request.from);
  const to = readSpot(request.to);
  const refused = refuse(encyclopedia, source, from, to, request.mode);
  if (refused.length > 0) return { refused };

  const before: Files = new Map(source.map(({ path, text }) => [path, text]));
  const lines = linesOf(before, from, to, request.mode);
  const mapping = mappingOf(lines, request.mode);
  const moved = moveText(before, from, to, request.mode, mapping);
  if ('refused' in moved) return moved;
  const files: Files = new Map(
    [...moved.files].map(([path, text]) => [path, rewriteFields(rewriteLinks(text, path, mapping), path, mapping)]),
  );
  files.set('content/moved.yaml', rewriteMoved(before.get('content/moved.yaml') ?? '', mapping, lines));
  return finish(files, lines, site);
}

/** The lock file follows the content as it will be; a law that the move would break refuses it. */
function finish(files: Files, lines: { from: Spot; to: Spot }[], site: Site): Plan {
  const source = [...files].map(([path, text]) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1));
  const { encyclopedia, problems } = compile(source, site);
  if (problems.length > 0) return { refused: sortProblems(problems).map(formatProblem) };
  files.set(encyclopedia.lock.file, `${JSON.stringify(lockAnchors(encyclopedia).pages, undefined, 2)}\n`);
  return { files, lines };
}

function refuse(
  encyclopedia: Encyclopedia,
  source: readonly SourceFile[],
  from: Spot,
  to: Spot,
  mode: MoveRequest['mode'],
): string[] {
  const [old, target] = [writeSpot(from), writeSpot(to)];
  if (old === target) return [`"${old}" and its new address are the same; write another one`];
  if (!isOfArticle(encyclopedia, from)) return [`there is no "${old}" to move; ${suggest(encyclopedia, from)}`];
  if (mode !== 'move') {
    if (mode === 'merge' && (from.id === undefined || to.id === undefined))
      return ['only a section can be merged into a section; use --drop for a page'];
    return isOfArticle(encyclopedia, to) ? [] : [`there is no "${target}" to forward to; ${suggest(encyclopedia, to)}`];
  }
  if ((from.id === undefined) !== (to.id === undefined))
    return [`"${old}" and "${target}" are not of one kind; move a page to a page, a section to a section`];
  const taken = source.find(({ path }) => path.endsWith(`/${to.page}.mdx`));
  if (from.id === undefined && taken !== undefined)
    return [`"${target}" is taken by ${taken.path}; choose another name`];
  if (existsIn(encyclopedia, to)) return [`"${target}" is taken; choose another id, or merge the two with --merge`];
  if (to.id !== undefined && !existsIn(encyclopedia, { page: to.page, id: undefined }))
    return [`there is no entry "${to.page}"; ${suggest(encyclopedia, { page: to.page, id: undefined })}`];
  const line = encyclopedia.moves.find((move) => move.from === target);
  const now = line === undefined ? undefined : resolveSpot(encyclopedia, to);
  // Going back to an address of its own is no theft.
  if (now !== undefined && writeSpot(now) !== old)
    return [`"${target}" is an old address of "${writeSpot(now)}", which readers still use; choose another`];
  return [];
}

function isOfArticle({ articles }: Encyclopedia, { page, id }: Spot): boolean {
  const versions = articles.filter(({ slug }) => slug === page);
  return (
    versions.length > 0 &&
    (id === undefined || versions.every(({ sections }) => sections.some((section) => section.id === id)))
  );
}

function suggest({ articles }: Encyclopedia, { page, id }: Spot): string {
  const article = articles.find(({ slug }) => slug === page);
  const names =
    article === undefined ? articles.map(({ slug }) => slug) : anchorsOf(article).map((anchor) => `${page}#${anchor}`);
  const close = nearest(article === undefined ? page : `${page}#${id ?? ''}`, names, 3);
  return close.length === 0 ? `there are ${names.join(', ')}` : `did you mean ${[...new Set(close)].join(', ')}?`;
}

/** A line for each address that goes: a section takes those under it along. */
function linesOf(files: Files, from: Spot, to: Spot, mode: MoveRequest['mode']): { from: Spot; to: Spot }[] {
  if (from.id === undefined) return [{ from, to }];
  const root = from.id;
  const text = languages
    .map((language) => files.get(`content/articles/${language}/${from.page}.mdx`))
    .find((one) => one !== undefined);
  const under = from.page === to.page && mode === 'move' ? [] : sectionTree(text ?? '', root).slice(1);
  return [
    { from, to },
    ...under.map(({ id }) => ({ from: { page: from.page, id }, to: mode === 'move' ? { page: to.page, id } : to })),
  ];
}

function mappingOf(lines: readonly { from: Spot; to: Spot }[], mode: MoveRequest['mode']): Mapping {
  const spots = new Map(lines.map(({ from, to }) => [writeSpot(from), to]));
  return (spot) => {
    const line = spots.get(writeSpot(spot));
    if (line !== undefined) return line;
    const page = spots.get(spot.page);
    if (page === undefined) return spot;
    return mode === 'move' ? { page: page.page, id: spot.id } : page;
  };
}
