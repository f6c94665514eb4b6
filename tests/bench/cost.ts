/** What an answer costs a reader who comes for the first time. */
import type { Browser, Page } from 'playwright-core';

export interface Cost {
  requests: number;
  bytes: number;
}

/** Opens a page with an empty cache and counts what `act` makes it fetch beyond itself. */
export async function cold(
  browser: Browser,
  address: string,
  requests: { bytes: number }[],
  act: (page: Page) => Promise<unknown>,
): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const before = requests.length;
    await act(page);
    const own = requests.slice(before);
    return { requests: own.length, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0) };
  } finally {
    await context.close();
  }
}
