/** The content trees of `tests/sites/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type Compiled } from '../../src/compile/compile.ts';
import type { SourceFile } from '../../src/compile/source-file.ts';
import { formatProblem, sortProblems } from '../../src/encyclopedia/problem.ts';
import type { Site } from '../../src/site.ts';

export const sitesFolder = 'tests/sites';
export const testSite: Site = { origin: 'https://cto.example.org', base: '/' };

/** The files of the whole site with those of a situation over them; an empty file of a situation removes one. */
export function siteFiles(situation?: string): SourceFile[] {
  const files = new Map(read('whole').map((file) => [file.path, file]));
  for (const file of situation === undefined ? [] : read(situation)) {
    if (file.text === '') files.delete(file.path);
    else files.set(file.path, file);
  }
  // The words of the interface are the project's own: they are no part of a situation.
  for (const language of ['en', 'zh-cn']) {
    const path = `content/interface/${language}.yaml`;
    if (!files.has(path)) files.set(path, { path, text: readFileSync(path, 'utf8') });
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function read(site: string): SourceFile[] {
  const folder = join(sitesFolder, site, 'content');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(join(sitesFolder, site).length + 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}

export function compileSite(situation?: string): Compiled {
  return compile(siteFiles(situation), testSite);
}

export function reportOf(files: readonly SourceFile[]): string {
  return sortProblems(compile(files, testSite).problems).map(formatProblem).join('\n');
}
