/** The browser of the tests and the site that it reads. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serveSite, type Served } from '../../src/tools/static-server.ts';
import { findBrowser } from './find-browser.ts';

export interface Reader {
  page: Page;
  /** What the page reported to the console as an error, and every exception. */
  errors: string[];
  close: () => Promise<void>;
}

/** Runs `story` with a browser and the built site, and closes both whatever happens. */
export async function withSite(
  folder: string,
  base: string,
  story: (site: { url: string; read: (options?: BrowserContextOptions) => Promise<Reader> }) => Promise<void>,
  serve: Partial<Parameters<typeof serveSite>[0]> = {},
): Promise<void> {
  const served: Served = await serveSite({ folder, base, port: 0, ...serve });
  const browser = await launch();
  try {
    await story({ url: served.url, read: (options) => openReader(browser, options) });
  } finally {
    await browser.close();
    served.server.closeAllConnections();
    served.server.close();
  }
}

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

async function openReader(browser: Browser, options: BrowserContextOptions = {}): Promise<Reader> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, errors, close: () => context.close() };
}
