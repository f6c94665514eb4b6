/** The browser of the tests and of the benchmark, as it is started. */
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
