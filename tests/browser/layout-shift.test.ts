/** Nothing jumps: not when the headword face comes late, not when the scripts have run. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

/** What moves by so little is not seen: letters of a line that is set again. */
const most = 0.001;
const pages = [
  '',
  'chief-technology-officer/',
  'cto-vs-cio/',
  'duties-of-the-cto/',
  'government-cto/',
  'reporting-line-of-the-cto/',
  'people/',
  'timeline/',
  'compare/',
  'saved/',
  'search/',
  'a-z/',
  'glossary/',
  'zh-cn/',
  'zh-cn/cto-vs-cio/',
  'zh-cn/timeline/',
];
/** At the widths between, those whose headword once broke elsewhere in its stand-in. */
const opened: [width: number, pages: readonly string[]][] = [
  [332, ['zh-cn/']],
  [360, pages],
  [412, ['', 'zh-cn/timeline/']],
  [768, ['enterprise-informatization/', 'cto-vs-vp-engineering/', 'zh-cn/timeline/']],
  [1440, pages],
];

for (const [width, paths] of opened) {
  test(`a page that is read stays where it is while its face loads, ${width} px`, async (t) => {
    await withSite(rootSite.folder, '/', async ({ url, read }) => {
      const { page } = await read({ viewport: { width, height: 900 } });
      // The face arrives only after the page has been painted in its stand-in.
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await route.continue();
      });
      await page.addInitScript(() => {
        const shifts: { value: number; nodes: string }[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const shift = entry as unknown as { value: number; sources: { node: Node | null }[] };
            const nodes = shift.sources.map(({ node }) =>
              node instanceof Element ? node.outerHTML.slice(0, 60) : '?',
            );
            shifts.push({ value: shift.value, nodes: nodes.join(' ') });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(url + path, { waitUntil: 'networkidle' });
        await page.evaluate(() => document.fonts.ready);
        const shifts = await page.evaluate(
          () => (globalThis as unknown as { shifts: { value: number; nodes: string }[] }).shifts,
        );
        const sum = shifts.reduce((total, { value }) => total + value, 0);
        t.diagnostic(`${sum.toFixed(4)} /${path}`);
        if (sum > most) found.push(`/${path} ${sum.toFixed(4)} ${shifts.map(({ nodes }) => nodes).join(' | ')}`);
      }
      assert.deepEqual(found, []);
    });
  });
}
