/** The menu of an address by mouse and keyboard, and what it puts into the reader's hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

const permissions = ['clipboard-read', 'clipboard-write'];
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const said = (page: Page, message: string) =>
  page.waitForFunction((text) => document.querySelector('[role=status][data-copied]')?.textContent === text, message);

test('with the mouse a writer copies a section as Markdown, then its link, and each is said', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read({ permissions });
    await page.goto(`${url}chief-technology-officer/`);
    const address = page.locator('a.addr[href="#reporting-line"]');
    await address.click();
    await page.click('[role=menuitem]:has-text("Markdown")');
    await said(page, 'Markdown copied');
    assert.equal(
      await copied(page),
      `[Chief technology officer\\: To whom the CTO answers](${url}chief-technology-officer/#reporting-line)`,
    );
    assert.equal(await page.locator('[role=menu]').count(), 0);
    assert.equal(await address.textContent(), 'Markdown copied');
    await page.waitForFunction(() => document.querySelector('.done') === null);
    assert.equal(await address.textContent(), '#reporting-line');
    await address.click();
    await page.click('[role=menuitem]:has-text("Copy link")');
    await said(page, 'Link copied');
    assert.equal(await copied(page), `${url}chief-technology-officer/#reporting-line`);
    const red = await address.evaluate((link) => [getComputedStyle(link).color, getComputedStyle(link).fontWeight]);
    assert.deepEqual(red, ['rgb(168, 26, 13)', '600']);
    assert.deepEqual(errors, []);
  });
});

test('a click outside closes the menu, a click on its address too, and one menu is open at a time', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}cto-vs-cio/`);
    const [first, second] = [page.locator('.body .addr').nth(0), page.locator('.body .addr').nth(1)];
    const menus = page.locator('[role=menu]');
    await first.click();
    await menus.waitFor();
    assert.equal(await first.getAttribute('aria-expanded'), 'true');
    assert.equal(await first.getAttribute('aria-controls'), await menus.getAttribute('id'));
    await second.click();
    await page.waitForSelector('.addr[aria-expanded=true] + .menu');
    assert.equal(await menus.count(), 1);
    assert.equal(await first.getAttribute('aria-expanded'), 'false');
    await second.click();
    await menus.waitFor({ state: 'detached' });
    await first.click();
    await menus.waitFor();
    await page.mouse.click(5, 5);
    assert.equal(await menus.count(), 0);
  });
});

test('from the keyboard the menu opens, is walked, gives the focus back and lets Tab go on', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read({ permissions });
    await page.goto(`${url}chief-technology-officer/`);
    const address = page.locator('a.addr[href="#duties"]');
    assert.equal(await address.getAttribute('role'), 'button');
    assert.equal(await address.getAttribute('aria-haspopup'), 'menu');
    assert.equal(await address.getAttribute('aria-expanded'), 'false');
    await address.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=menu]');
    const walk: [string, string][] = [
      ['ArrowDown', 'Read aloud from here'],
      ['ArrowUp', 'Copy link'],
      ['ArrowUp', 'CSL-JSON'],
      ['ArrowDown', 'Copy link'],
      ['End', 'CSL-JSON'],
      ['Home', 'Copy link'],
      ['b', 'BibTeX'],
    ];
    assert.equal(await focused(page), 'Copy link');
    for (const [key, name] of walk) {
      await page.keyboard.press(key);
      assert.equal(await focused(page), name, key);
    }
    await page.keyboard.press('Escape');
    assert.equal(await focused(page), '#duties');
    assert.equal(await page.locator('[role=menu]').count(), 0);
    await page.keyboard.press('ArrowUp');
    await page.waitForSelector('[role=menu]');
    assert.equal(await focused(page), 'CSL-JSON');
    await page.keyboard.press('Tab');
    assert.equal(await page.locator('[role=menu]').count(), 0);
    const isNext = await address.evaluate((link) => {
      const active = document.activeElement;
      return active !== null && active !== link && link.compareDocumentPosition(active) === 4;
    });
    assert.ok(isNext, 'Tab goes on behind the address');
    await address.focus();
    await page.keyboard.press('Space');
    await page.waitForSelector('[role=menu]');
    for (const name of ['Read aloud from here', 'reStructuredText', 'RIS']) {
      await page.keyboard.press('r');
      assert.equal(await focused(page), name);
    }
    await page.keyboard.press('Space');
    await said(page, 'RIS copied');
    assert.match(await copied(page), /^TY {2}- ENCYC\r?\nTI {2}- Chief technology officer: Duties\r?\n/);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '#duties');
    assert.deepEqual(errors, []);
  });
});

test('a thesis cites an entry and a section, with the edition and the day of reading, in both languages', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ permissions, timezoneId: 'Pacific/Auckland' });
    await page.clock.setFixedTime(new Date('2027-01-04T23:30:00Z'));
    await page.goto(`${url}cto-vs-cio/`);
    const edition = await page.getAttribute('[data-edition]', 'data-edition');
    await page.click('.entry-head .addr');
    await page.waitForSelector('[role=menu]');
    assert.deepEqual(await page.locator('[role=group]').evaluateAll((all) => all.map((group) => group.ariaLabel)), [
      'This entry',
      'Copy as',
      'Cite this entry',
    ]);
    assert.match((await page.textContent('.menu > p')) ?? '', new RegExp(`^Edition ${edition}, last reviewed 2026-`));
    await page.click('[role=menuitem]:has-text("APA")');
    await said(page, 'APA copied');
    assert.match(
      await copied(page),
      new RegExp(
        `^CTO and CIO\\. \\(2026, \\w+ \\d+\\)\\. In CTO encyclopedia \\(Edition ${edition}\\)\\. Retrieved January 5, 2027, from ${url}cto-vs-cio/$`,
      ),
    );
    await page.goto(`${url}zh-cn/cto-vs-cio/?utm_source=mail#strategic-level`);
    const address = page.locator('a.addr[href="#strategic-level"]');
    assert.equal(await address.getAttribute('aria-label'), '复制或引用 #strategic-level');
    await address.click();
    await page.click('[role=menuitem]:has-text("GB/T 7714")');
    await said(page, '已复制 GB/T 7714');
    const title = await page.textContent('h1');
    const section = await page.textContent('#strategic-level');
    assert.ok((await copied(page)).startsWith(`CTO 百科. ${title}：${section}[EB/OL]. 版本 ${edition}. (2026-`));
    assert.ok((await copied(page)).endsWith(`[2027-01-05]. ${url}zh-cn/cto-vs-cio/#strategic-level.`));
  });
});
