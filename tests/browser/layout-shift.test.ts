/** Nothing jumps: not when the headword face comes late, not when the scripts have run. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

const pages = [
  '',
  'chief-technology-officer/',
  'cto-vs-cio/',
  'duties-of-the-cto/',
  'a-z/',
  'glossary/',
  'zh-cn/cto-vs-cio/',
];

for (const width of [360, 1440]) {
  test(`a page that is read stays where it is while its face loads, ${width} px`, async () => {
    await withSite(rootSite.folder, '/', async ({ url, read }) => {
      const { page } = await read({ viewport: { width, height: 900 } });
      // The face arrives only after the page has been painted in its stand-in.
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await route.continue();
      });
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const shift = entry as unknown as { value: number; sources: { node: Node | null }[] };
            const nodes = shift.sources.map(({ node }) =>
              node instanceof Element ? node.outerHTML.slice(0, 60) : '?',
            );
            if (shift.value > 0.001) shifts.push(`${shift.value.toFixed(4)} ${nodes.join(' ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const found: string[] = [];
      for (const path of pages) {
        await page.goto(url + path, { waitUntil: 'networkidle' });
        await page.evaluate(() => document.fonts.ready);
        const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
        found.push(...shifts.map((shift) => `/${path} ${shift}`));
      }
      assert.deepEqual(found, []);
    });
  });
}
