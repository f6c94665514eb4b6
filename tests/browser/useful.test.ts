/** A reader says that a section is useful, or what is missing: kept on the device, sent only where the owner asked for it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Request } from 'playwright-core';
import { handbookSite, rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

const endpoint = 'https://feedback.example.org/cto';
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('useful') ?? '');
const answer = async (page: Page, text: RegExp) => {
  await page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('.said-here')?.textContent ?? ''),
    text.source,
  );
};

test('without an address to send to, what is said stays on the device and that is said', async () => {
  const requests: string[] = [];
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    page.on('request', (request) => {
      if (request.method() !== 'GET') requests.push(request.url());
    });
    await page.goto(`${url}cto-vs-cio/`);
    await page.click('[data-act=useful]');
    await answer(page, /^Marked as useful\. Kept on this device\.$/);
    assert.equal(await page.getAttribute('[data-act=useful]', 'aria-pressed'), 'true');
    await page.click('[data-act=missing]');
    await page.waitForSelector('.ask');
    assert.match((await page.textContent('.ask .read')) ?? '', /stays on this device and is sent to nobody/);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'TEXTAREA');
    await page.fill('.ask textarea', '   ');
    await page.click('.ask button:has-text("Keep")');
    assert.equal(await page.locator('.ask').count(), 1, 'nothing is nothing to keep');
    await page.fill('.ask textarea', ' Figures for India \n');
    await page.click('.ask button:has-text("Keep")');
    await answer(page, /^Kept on this device\.$/);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-act')), 'missing');
    await page.reload();
    await page.waitForSelector('[data-act=useful][aria-pressed=true]');
    await page.click('[data-act=missing]');
    assert.equal(await page.inputValue('.ask textarea'), 'Figures for India');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.ask').count(), 0);
    await page.click('[data-act=useful]');
    await answer(page, /^No longer marked as useful/);
    assert.deepEqual(requests, []);
    assert.deepEqual(errors, []);
  });
});

test('with an address, a section sends one request that names nobody, and says where it went', async () => {
  const requests: Request[] = [];
  await withSite(handbookSite.folder, handbookSite.base, async ({ url, read }) => {
    const { page } = await read();
    let status = 204;
    await page.route(`${endpoint}*`, (route) => {
      const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'content-type' };
      if (route.request().method() === 'POST') requests.push(route.request());
      return route.fulfill({ status, headers });
    });
    await page.goto(`${url}cto-vs-cio/`);
    const edition = await page.getAttribute('[data-edition]', 'data-edition');
    const address = page.locator('a.addr[href="#strategic-level"]');
    await address.click();
    assert.equal(await page.getAttribute('[role=menuitemcheckbox]', 'aria-checked'), 'false');
    await page.click('[role=menuitemcheckbox]:has-text("Useful")');
    await answer(page, /^Marked as useful\. Sent to feedback\.example\.org\.$/);
    assert.deepEqual(requests[0]?.postDataJSON(), {
      page: '/cto-vs-cio/',
      section: 'strategic-level',
      useful: true,
      missing: null,
      edition,
      language: 'en',
    });
    const headers = new Map(Object.entries(await requests[0].allHeaders()));
    assert.equal(headers.get('content-type'), 'application/json');
    assert.ok(!headers.has('cookie') && !headers.has('referer'));
    await address.click();
    await page.click('[role=menuitem]:has-text("Say what is missing")');
    await page.waitForSelector('.ask');
    assert.match((await page.textContent('.ask .read')) ?? '', /feedback\.example\.org .* nothing about you/);
    status = 500;
    await page.fill('.ask textarea', 'Law of France');
    await page.click('.ask button:has-text("Send")');
    await answer(page, /^Kept on this device\. It could not be sent to feedback\.example\.org\.$/);
    assert.equal((requests[1]?.postDataJSON() as { missing: string }).missing, 'Law of France');
    assert.equal(requests.length, 2);
    const opinion = (JSON.parse(await kept(page)) as Record<string, unknown>)['/cto-vs-cio/#strategic-level'];
    assert.deepEqual(opinion, { useful: true, missing: 'Law of France', sent: false });
    await page.goto(`${url}zh-cn/cto-vs-cio/`);
    status = 204;
    await page.click('[data-act=useful]');
    await answer(page, /^已标记为有用。已发送给 feedback\.example\.org。$/);
    assert.equal((requests[2]?.postDataJSON() as { language: string; section: null }).language, 'zh-cn');
    assert.equal((requests[2]?.postDataJSON() as { section: null }).section, null);
  });
});

test('the address of a section leads to its line in the repository, or to the source of the page', async () => {
  await withSite(handbookSite.folder, handbookSite.base, async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}chief-technology-officer/`);
    for (const id of ['development', 'reporting-line']) {
      await page.click(`a.addr[href="#${id}"]`);
      const href = (await page.getAttribute('[role=menuitem]:has-text("Edit this section")', 'href')) ?? '';
      const own = await page.locator(`.head:has(#${id}) .edit`).getAttribute('href');
      assert.equal(href, own);
      const line = Number(/#L(\d+)$/.exec(href)?.[1]);
      const source = await (await page.request.get(`${url}chief-technology-officer/source.mdx`)).text();
      assert.match(source.split('\n')[line - 1] ?? '', new RegExp(`\\{/\\* #${id} \\*/\\}$`));
      await page.keyboard.press('Escape');
    }
    await page.click('.entry-head .addr');
    const whole = await page.getAttribute('[role=menuitem]:has-text("Edit this entry")', 'href');
    assert.match(whole ?? '', /chief-technology-officer\.mdx#L1$/);
  });
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}cto-vs-cio/`);
    await page.click('a.addr[href="#strategic-level"]');
    const href = await page.getAttribute('[role=menuitem]:has-text("Source of this page")', 'href');
    assert.equal(href, `${url}cto-vs-cio/source.mdx`);
  });
});
