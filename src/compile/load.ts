/** The only door to the files of `content/`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Encyclopedia } from '../encyclopedia/encyclopedia.ts';
import type { ArticleContext } from '../markdown/context.ts';
import { ContentError } from '../encyclopedia/problem.ts';
import { readSite, type Site } from '../site.ts';
import { compile, type Compiled } from './compile.ts';
import type { SourceFile } from './source-file.ts';

interface Loaded {
  /** Names, sizes and times of the files: what is loaded again when it changes. */
  state: string;
  compiled: Compiled;
}

/** One encyclopedia a process and folder: pages, plug-ins and exports share it. */
const loaded = new Map<string, Loaded>();

export const site: Site = readSite(process.env);

/** The content of the project, read once and again only when a file has changed. Throws every problem at once. */
export function loadEncyclopedia(root = process.cwd()): Encyclopedia {
  const { encyclopedia, problems } = compileFolder(root);
  if (problems.length > 0) throw new ContentError(problems);
  return encyclopedia;
}

/** As `loadEncyclopedia`, with the problems as values. */
export function compileFolder(root = process.cwd()): Compiled {
  const known = loaded.get(root);
  // A build reads once: two thousand pages would look at every file each. A server that watches looks again.
  if (known !== undefined && process.env['NODE_ENV'] === 'production') return known.compiled;
  const paths = listFiles(join(root, 'content'));
  const state = paths
    .map((path) => {
      const { size, mtimeMs } = statSync(path);
      return `${path}:${size}:${mtimeMs}`;
    })
    .join('\n');
  if (known?.state === state) return known.compiled;
  const compiled = compile(readFiles(paths, root), site);
  loaded.set(root, { state, compiled });
  return compiled;
}

/** Every file of the content, as text. */
export function readContent(root = process.cwd()): SourceFile[] {
  return readFiles(listFiles(join(root, 'content')), root);
}

function readFiles(paths: readonly string[], root: string): SourceFile[] {
  return paths.map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

/** Every file below a folder, sorted, so that the same content gives the same site on every machine. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** What the page of an article needs to know; throws every problem of the content at once. */
export function articleContext(path: string, root = process.cwd()): ArticleContext {
  const { problems, contexts } = compileFolder(root);
  if (problems.length > 0) throw new ContentError(problems);
  const name = relative(root, path).split(sep).join('/');
  const context = contexts.get(name);
  if (context === undefined) throw new Error(`${name} is no article of the encyclopedia`);
  return context;
}
