/** The browser that the tests run in: named by the environment, found, or installed with the system's package manager. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const installers: { command: string; steps: string[][] }[] = [
  {
    command: 'apt-get',
    steps: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
  { command: 'dnf', steps: [['dnf', 'install', '-y', 'chromium']] },
  { command: 'apk', steps: [['apk', 'add', 'chromium']] },
  { command: 'pacman', steps: [['pacman', '-Sy', '--noconfirm', 'chromium']] },
  { command: 'brew', steps: [['brew', 'install', '--cask', 'chromium']] },
];

/** Its path; throws, saying what to do, when there is none. */
export function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", which cannot be run; set it to a Chromium or Chrome, or unset it`);
  }
  const found = installed();
  if (found !== undefined) return found;
  throw new Error(
    'the browser tests need Chromium or Chrome, and none was found or could be installed; install one, or set CHROMIUM_PATH to it',
  );
}

/** Installs a browser where there is none and a package manager can be run without asking. */
export function ensureBrowser(): string {
  if (process.env['CHROMIUM_PATH'] || installed() !== undefined) return findBrowser();
  const manager = installers.find(({ command }) => onPath(command) !== undefined);
  if (manager !== undefined) {
    console.log(`no Chromium or Chrome found: installing one with ${manager.command}`);
    for (const step of manager.steps) if (!run(step)) break;
  }
  return findBrowser();
}

function run(step: readonly string[]): boolean {
  const isRoot = process.getuid?.() === 0;
  const needsRoot = step[0] !== 'brew' && !isRoot;
  const [command = '', ...rest] = needsRoot ? ['sudo', '-n', ...step] : step;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0;
}

function installed(): string | undefined {
  for (const name of names) {
    const path = onPath(name);
    // Ubuntu's package of this name is a signpost to a snap and no browser.
    if (path !== undefined && answers(path)) return path;
  }
  return places.find(isExecutable);
}

function answers(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: ['ignore', 'ignore', 'ignore'] });
    return true;
  } catch {
    return false;
  }
}

function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
