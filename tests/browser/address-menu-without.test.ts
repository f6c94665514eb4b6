/** What an address is without its menu: before the first use, without a script, without a clipboard. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { handbookSite, rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page, message: string) =>
  page.waitForFunction((text) => document.querySelector('[role=status][data-copied]')?.textContent === text, message);

test('reading loads neither the menu nor its words, and its first use loads both once', async () => {
  const requests: string[] = [];
  await withSite(
    rootSite.folder,
    '/',
    async ({ url, read }) => {
      const { page } = await read();
      await page.goto(`${url}cto-archetypes/`, { waitUntil: 'networkidle' });
      const before = requests.length;
      assert.deepEqual(
        requests.filter((path) => /words|menu|button/.test(path)),
        [],
      );
      for (let times = 0; times < 2; times += 1) {
        await page.locator('.body .addr').first().click();
        await page.waitForSelector('[role=menu]');
        await page.keyboard.press('Escape');
      }
      assert.equal(requests.filter((path) => path === '/words/en.json').length, 1);
      assert.ok(requests.length > before);
    },
    { log: ({ path }) => requests.push(path) },
  );
});

test('without a script, with a modifier, and when the menu cannot load, an address is a link', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const plain = await read({ javaScriptEnabled: false });
    await plain.page.goto(`${url}cto-vs-cio/`);
    assert.equal(await plain.page.locator('.addr').first().getAttribute('role'), null);
    await plain.page.click('a.addr[href="#strategic-level"]');
    assert.match(plain.page.url(), /#strategic-level$/);

    const { page } = await read();
    await page.route('**/words/*.json', (route) => route.abort());
    await page.goto(`${url}cto-vs-cio/`);
    await page.click('a.addr[href="#strategic-level"]');
    await page.waitForURL(/#strategic-level$/);
    await page.unroute('**/words/*.json');
    await page.click('a.addr[href="#strategic-level"]');
    await page.waitForSelector('[role=menu]');
    await page.keyboard.press('Escape');
    const opened = page.context().waitForEvent('page');
    await page.click('a.addr[href="#implementation-level"]', { modifiers: ['ControlOrMeta'] });
    await (await opened).waitForURL(/#implementation-level$/);
  });
});

test('where the browser refuses the clipboard, the older way copies; where there is none, the reader is told', async () => {
  await withSite(handbookSite.folder, handbookSite.base, async ({ url, read }) => {
    const { page } = await read({ permissions: ['clipboard-read'] });
    await page.addInitScript(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) });
    });
    await page.goto(`${url}cto-vs-cio/`);
    await page.click('.entry-head .addr');
    await page.click('[role=menuitem]:has-text("HTML")');
    await said(page, 'HTML copied');
    assert.equal(await copied(page), `<a href="${url}cto-vs-cio/">CTO and CIO</a>`);
    await page.evaluate(() => Object.defineProperty(document, 'execCommand', { value: () => false }));
    await page.waitForFunction(() => document.querySelector('.done') === null);
    await page.click('.entry-head .addr');
    await page.click('[role=menuitem]:has-text("HTML")');
    await said(page, 'Not copied');
  });
});
