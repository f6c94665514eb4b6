/** The browser that the tests run in: named by the environment, found, or installed with the system's package manager. */
import { answers, install, isExecutable, onPath } from '../programs.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
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
  install('Chromium or Chrome', {
    'apt-get': 'chromium',
    dnf: 'chromium',
    apk: 'chromium',
    pacman: 'chromium',
    brew: '--cask chromium',
  });
  return findBrowser();
}

function installed(): string | undefined {
  for (const name of names) {
    const path = onPath(name);
    // Ubuntu's package of this name is a signpost to a snap and no browser.
    if (path !== undefined && answers(path)) return path;
  }
  return places.find(isExecutable);
}
