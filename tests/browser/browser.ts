/** The browser of the tests and the site that it reads. */
import { after } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite, type Served } from '../../src/tools/static-server.ts';
import { launch } from './launch.ts';

export interface Reader {
  page: Page;
  /** What the page reported to the console as an error, and every exception. */
  errors: string[];
  close: () => Promise<void>;
}

/** One browser for the stories of a file, each of which reads in contexts of its own: to start it takes a second. */
let running: Promise<Browser> | undefined;
after(async () => (await running)?.close());

/** Runs `story` with a browser and the built site, and closes what it opened whatever happens. */
export async function withSite(
  folder: string,
  base: string,
  story: (site: { url: string; read: (options?: BrowserContextOptions) => Promise<Reader> }) => Promise<void>,
  serve: Partial<Parameters<typeof serveSite>[0]> = {},
): Promise<void> {
  const served: Served = await serveSite({ folder, base, port: 0, ...serve });
  running ??= launch();
  const browser = await running;
  const readers: Reader[] = [];
  const read = async (options?: BrowserContextOptions) => {
    const reader = await openReader(browser, options);
    readers.push(reader);
    return reader;
  };
  try {
    await story({ url: served.url, read });
  } finally {
    for (const reader of readers) await reader.close();
    served.server.closeAllConnections();
    served.server.close();
  }
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
