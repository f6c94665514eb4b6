/** The search of the site, asked through its field as a reader does. */
import type { Browser, Page } from 'playwright-core';
import { serveSite, type Served } from '../../src/tools/static-server.ts';
import { ask, type Query } from '../browser/search-quality.ts';
import { cold, type Cost } from './cost.ts';

export interface Field {
  ask: (query: Query) => Promise<string[][]>;
  /** Cost of the first names, with the field's own list open, and of a first answer from the text, to a name and to a question. */
  costs: { names: Cost; text: Cost; question: Cost };
  /** Milliseconds from a key to the painted answer by name. */
  delays: (queries: readonly string[]) => Promise<number[]>;
  close: () => void;
}

export async function openField(browser: Browser, dist: string): Promise<Field> {
  const requests: { bytes: number; path: string }[] = [];
  const served: Served = await serveSite({
    folder: dist,
    base: '/',
    port: 0,
    log: (request) => requests.push(request),
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${served.url}search/`);
  const firstText = (query: string) =>
    cold(browser, `${served.url}glossary/`, requests, (reader) => typeWhole(reader, query));
  return {
    ask: async (query) => (await ask(page, query)).found.map((line) => [line]),
    costs: {
      names: await firstNames(browser, `${served.url}glossary/`),
      text: await firstText('technical debt'),
      question: await firstText('who does the cto report to'),
    },
    delays: (queries) => measureDelays(browser, `${served.url}glossary/`, queries),
    close: () => {
      served.server.closeAllConnections();
      served.server.close();
    },
  };
}

async function typeWhole(page: Page, query: string): Promise<void> {
  await page.fill('.find input', query);
  await page.waitForFunction(() => (document.querySelector('.panel [role=status]')?.textContent ?? '') !== '');
}

/** Counted in the page, up to the moment at which the first name stands in the list. */
async function firstNames(browser: Browser, address: string): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const before = await page.evaluate(() => performance.getEntriesByType('resource').length);
    const counted = page.evaluate(
      (from) =>
        new Promise<Cost>((resolve) => {
          new MutationObserver((_, observer) => {
            if (document.querySelector('[role=option]') === null) return;
            observer.disconnect();
            // Of a busy machine the page's own mark and helper come late: they are not what the search costs.
            const late = /\/(?:mark\.svg|assets\/preload-helper\.[^/]*)$/;
            const own = (performance.getEntriesByType('resource').slice(from) as PerformanceResourceTiming[]).filter(
              ({ name }) => !late.test(name),
            );
            resolve({ requests: own.length, bytes: own.reduce((sum, entry) => sum + entry.encodedBodySize, 0) });
          }).observe(document.body, { subtree: true, childList: true });
        }),
      before,
    );
    await page.fill('.find input', 'technical debt');
    return await counted;
  } finally {
    await context.close();
  }
}

/** Types letter by letter; a key counts when names answer it before the text does. */
async function measureDelays(browser: Browser, address: string, queries: readonly string[]): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address, { waitUntil: 'networkidle' });
  // The first answer loads what the others use.
  await typeWhole(page, 'technical debt');
  await page.evaluate(() => {
    const delays: number[] = [];
    Object.assign(window, { delays });
    const list = document.querySelector('#hits');
    const status = document.querySelector('.panel [role=status]');
    let pressed: number | undefined;
    let said = '';
    document.querySelector('.find input')?.addEventListener(
      'input',
      (event) => {
        pressed = event.timeStamp;
        said = status?.textContent ?? '';
      },
      true,
    );
    if (list === null) return;
    new MutationObserver(() => {
      const from = pressed;
      pressed = undefined;
      if (from === undefined || (status?.textContent ?? '') !== said) return;
      // After the next frame, what changed is on the screen.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => delays.push(performance.now() - from);
        port2.postMessage(undefined);
      });
    }).observe(list, { childList: true });
  });
  for (const query of queries) {
    await page.fill('.find input', '');
    await page.locator('.find input').pressSequentially(query, { delay: 100 });
  }
  const delays = await page.evaluate(() => (window as unknown as { delays: number[] }).delays);
  await page.close();
  return delays;
}
