/** Programs of the system that tests need: found on the PATH, or installed with the system's package manager. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

type Manager = 'apt-get' | 'dnf' | 'apk' | 'pacman' | 'brew';

/** What brings a program, by package manager: the words behind its command to install. */
export type Packages = Record<Manager, string>;

const steps: Record<Manager, (name: string) => string[][]> = {
  'apt-get': (name) => [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', name],
  ],
  dnf: (name) => [['dnf', 'install', '-y', name]],
  apk: (name) => [['apk', 'add', name]],
  pacman: (name) => [['pacman', '-Sy', '--noconfirm', name]],
  brew: (name) => [['brew', 'install', ...name.split(' ')]],
};

/** Installs a program where a package manager can be run without asking; tells what it does. */
export function install(what: string, packages: Packages): void {
  const manager = (Object.keys(steps) as Manager[]).find((command) => onPath(command) !== undefined);
  if (manager === undefined) return;
  console.log(`no ${what} found: installing one with ${manager}`);
  for (const step of steps[manager](packages[manager])) if (!run(step)) break;
}

function run(step: readonly string[]): boolean {
  const isRoot = process.getuid?.() === 0;
  const needsRoot = step[0] !== 'brew' && !isRoot;
  const [command = '', ...rest] = needsRoot ? ['sudo', '-n', ...step] : step;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0;
}

/** Whether a program is one: it tells its version. */
export function answers(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: ['ignore', 'ignore', 'ignore'] });
    return true;
  } catch {
    return false;
  }
}

export function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
