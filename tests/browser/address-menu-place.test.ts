/** Where the menu of an address stands: under the heading on a phone, in the margin where that is open. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

const permissions = ['clipboard-read', 'clipboard-write'];
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const [path, heading] of [
  ['chief-technology-officer/', '#reporting-line'],
  ['cto-vs-cio/', 'h1'],
  ['zh-cn/cto-vs-cio/', '#strategic-level'],
] as const) {
  test(`on a phone a tap opens the menu inside the page and under its heading: ${path} ${heading}`, async () => {
    await withSite(rootSite.folder, '/', async ({ url, read }) => {
      const { page } = await read({
        viewport: { width: 320, height: 640 },
        hasTouch: true,
        isMobile: true,
        permissions,
      });
      await page.goto(url + path);
      const address = page.locator(heading === 'h1' ? '.entry-head .addr' : `a.addr[href="${heading}"]`);
      await address.tap();
      const menu = page.locator('.menu');
      await menu.waitFor();
      const [box, above, after] = await Promise.all([
        menu.boundingBox(),
        page.locator(heading).boundingBox(),
        page.locator(heading === 'h1' ? '.toc' : `.head:has(${heading}) + *`).boundingBox(),
      ]);
      assert.ok(box && above && after);
      assert.ok(box.x >= 0 && box.x + box.width <= 320);
      assert.ok(box.y >= above.y + above.height, 'it does not cover the heading');
      assert.ok(after.y >= box.y + box.height, 'it does not cover the text');
      for (const item of await page.locator('[role=menuitem]').all())
        assert.ok(((await item.boundingBox())?.height ?? 0) >= 44);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.equal(excess, 0);
      await page.locator('[role=menuitem]').first().tap();
      await menu.waitFor({ state: 'detached' });
      assert.equal(await copied(page), url + path + (heading === 'h1' ? '' : heading));
    });
  });
}

test('in the margin, where it is open, the menu covers no text', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${url}chief-technology-officer/`);
    await page.click('a.addr[href="#reporting-line"]');
    const menu = await page.locator('.menu').boundingBox();
    const text = await page.locator('.head:has(#reporting-line) + p').boundingBox();
    assert.ok(menu && text);
    assert.ok(menu.x >= text.x + text.width);
    assert.ok(menu.x + menu.width <= 1440);
  });
});
