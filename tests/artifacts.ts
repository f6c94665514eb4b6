/** The sites that the tests read: built once a run by `tests/run.ts`, and again by hand with `npm run test:build`. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

export interface BuiltSite {
  folder: string;
  base: string;
  origin: string;
  environment: Record<string, string>;
}

const artifacts = 'tests/.artifacts';

/** The site as a newcomer builds it. */
export const rootSite: BuiltSite = {
  folder: join(artifacts, 'root'),
  base: '/',
  origin: 'http://localhost:4321',
  environment: {},
};

/** The same content built again: byte for byte the same. */
export const secondSite: BuiltSite = { ...rootSite, folder: join(artifacts, 'second') };

/** The site under a sub-path of another origin, with a place to edit its sources and one that takes what readers say. */
export const handbookSite: BuiltSite = {
  folder: join(artifacts, 'handbook'),
  base: '/handbook/',
  origin: 'https://cto.example.org',
  environment: {
    BASE_PATH: '/handbook/',
    SITE_URL: 'https://cto.example.org',
    EDIT_URL: 'https://git.example.org/edit/main/{path}#L{line}',
    FEEDBACK_URL: 'https://feedback.example.org/cto',
  },
};

export const sites = [rootSite, secondSite, handbookSite];

/** Builds a site as `npm run build` does. */
export function buildSite({ folder, environment }: BuiltSite): { status: number | null; output: string } {
  // An empty variable would be a wrong one: what the shell happens to hold is left out instead.
  const own = new Set(['SITE_URL', 'BASE_PATH', 'EDIT_URL', 'FEEDBACK_URL']);
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.has(name)));
  const result = spawnSync(process.execPath, ['src/tools/build.ts'], {
    encoding: 'utf8',
    env: { ...inherited, ...environment, OUT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { status: result.status, output: result.stdout + result.stderr };
}

export function clearArtifacts(): void {
  rmSync(artifacts, { recursive: true, force: true });
}
