/** A copy of the project in a folder of its own, with its own git history: what a test may change and break. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface ProjectCopy {
  folder: string;
  /** Runs a command of `src/tools/` and returns its exit code and what it said. */
  tool: (name: string, ...words: string[]) => { status: number | null; output: string };
  /** Commits everything, as an author would between two steps. */
  commit: () => void;
  remove: () => void;
}

export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, stdio: 'ignore' });
  const commit = () => {
    git('add', 'content');
    git('-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '-m', 'step', '--allow-empty');
  };
  git('init');
  commit();
  return {
    folder,
    tool: (name, ...words) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [`src/tools/${name}.ts`, ...words], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, OUT_DIR: 'dist', ASTRO_TELEMETRY_DISABLED: '1' },
      });
      return { status, output: stdout + stderr };
    },
    commit,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
