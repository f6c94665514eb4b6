/** What a reader saves: from the head of an entry, from an address, in the list, and as a file. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

const stored = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('saved') ?? '[]') as { path: string; section?: string }[]);
const said = (page: Page, message: string) =>
  page.waitForFunction((text) => document.querySelector('[data-copied]')?.textContent === text, message);
const names = (page: Page) => page.locator('.saved-list a').allTextContents();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.ariaLabel);

/** Puts a list on the device, as earlier visits would have. */
async function withList(page: Page, url: string, paths: string[]): Promise<void> {
  await page.goto(`${url}a-z/`);
  await page.evaluate((all) => {
    localStorage.setItem('saved', JSON.stringify(all.map((path) => ({ path, title: path.replaceAll('/', '') }))));
  }, paths);
  await page.goto(`${url}saved/`);
  await page.waitForSelector('.saved-list li');
}

async function bring(page: Page, text: string): Promise<void> {
  await page.setInputFiles('[type=file]', {
    name: 'list.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

test('an entry is saved at its head, a section from its address; both show it and stand in the list of both languages', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    await page.goto(`${url}cto-vs-cio/`);
    const button = page.locator('[data-act=saved]');
    assert.equal(await button.getAttribute('aria-pressed'), 'false');
    await button.click();
    await said(page, 'Saved on this device');
    assert.equal(await button.getAttribute('aria-pressed'), 'true');
    const address = page.locator('a.addr[href="#strategic-level"]');
    await address.click();
    await page.click('[role=menuitem]:has-text("Save this section")');
    await said(page, 'Saved on this device');
    await address.click();
    await page.waitForSelector('[role=menuitem]:has-text("Remove this section from Saved")');
    await page.keyboard.press('Escape');
    assert.deepEqual(
      (await stored(page)).map(({ path }) => path),
      ['/cto-vs-cio/', '/cto-vs-cio/#strategic-level'],
    );
    await page.goto(`${url}zh-cn/cto-vs-cio/`);
    assert.equal(await button.getAttribute('aria-pressed'), 'false', 'the Chinese entry is another');
    await button.click();
    await said(page, '已收藏在本机');
    await page.reload();
    await page.waitForSelector('[data-act=saved][aria-pressed=true]');
    await page.click('.foot a:has-text("收藏")');
    await page.waitForSelector('.saved-list li');
    const heading = (await stored(page))[1]?.section ?? '';
    assert.deepEqual((await names(page)).slice(0, 2), ['CTO and CIO', `CTO and CIO › ${heading}`]);
    assert.deepEqual(
      await page.locator('.saved-list > li').evaluateAll((all) => all.map((item) => (item as HTMLElement).lang)),
      ['en', 'en', 'zh-CN'],
    );
    await page.click('.saved-list a >> nth=1');
    await page.waitForURL(`${url}cto-vs-cio/#strategic-level`);
    await page.click('[data-act=saved]');
    await said(page, 'Removed from Saved');
    assert.equal((await stored(page)).length, 2);
    assert.deepEqual(errors, []);
  });
});

test('the list is ordered with buttons and with keys, and the focus stays with what is moved', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    await withList(page, url, ['/cto-vs-cio/', '/cto-archetypes/', '/history-of-the-cto/']);
    await page.focus('.saved-list li:nth-child(3) .up');
    await page.keyboard.press('Enter');
    await said(page, 'history-of-the-cto is now at place 2 of 3');
    assert.equal(await focused(page), 'Move up: history-of-the-cto');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'Move up: history-of-the-cto', 'at the end the button stays');
    assert.equal(await page.getAttribute('.saved-list li:first-child .up', 'aria-disabled'), 'true');
    await page.keyboard.press('Alt+ArrowDown');
    assert.deepEqual(await names(page), ['cto-vs-cio', 'history-of-the-cto', 'cto-archetypes']);
    await page.click('.saved-list li:nth-child(2) .out');
    await said(page, 'Removed from Saved');
    assert.equal(await focused(page), 'Remove: cto-archetypes');
    await page.reload();
    await page.waitForSelector('.saved-list li');
    assert.deepEqual(await names(page), ['cto-vs-cio', 'cto-archetypes']);
    for (let left = 2; left > 0; left -= 1) await page.click('.saved-list .out >> nth=0');
    assert.match((await page.textContent('[data-saved-list]')) ?? '', /^Nothing is saved so far/);
    assert.deepEqual(errors, []);
  });
});

test('the list goes out as JSON and Markdown and comes back; what is here already stays where it is', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    await withList(page, url, ['/cto-vs-cio/', '/cto-archetypes/']);
    const take = async (name: string) => {
      const waiting = page.waitForEvent('download');
      await page.click(`.saved-files button:has-text("${name}")`);
      return readFileSync(await (await waiting).path(), 'utf8');
    };
    const json = await take('As JSON');
    const markdown = await take('As Markdown');
    assert.equal(markdown, `- [cto-vs-cio](${url}cto-vs-cio/)\n- [cto-archetypes](${url}cto-archetypes/)\n`);
    const other = await read();
    await withList(other.page, url, ['/history-of-the-cto/', '/cto-archetypes/']);
    await bring(other.page, json);
    await said(other.page, '1 added, 1 were here already');
    assert.deepEqual(await names(other.page), ['history-of-the-cto', 'cto-archetypes', 'cto-vs-cio']);
    const refused: [string, RegExp][] = [
      ['{', /not JSON/],
      ['{"items":[]}', /no list of saved entries/],
      ['{"format":"cto-encyclopedia-saved","version":2,"items":[]}', /later form \(2\)/],
      [json.replace('/cto-archetypes/', 'javascript:alert(1)'), /number 2 of the list/],
      ['{"format":"cto-encyclopedia-saved","version":1,"items":[{"path":"//evil.example/","title":"x"}]}', /number 1/],
    ];
    for (const [text, reason] of refused) {
      await bring(other.page, text);
      await other.page.waitForFunction(
        (source) => new RegExp(source).test(document.querySelector('[data-copied]')?.textContent ?? ''),
        reason.source,
      );
    }
    assert.equal((await stored(other.page)).length, 3);
    assert.deepEqual([...errors, ...other.errors], []);
  });
});

test('an address that moved since it was saved is shown where it is now', async () => {
  const moves = JSON.parse(readFileSync(`${rootSite.folder}/moved.json`, 'utf8')) as Record<string, string>;
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.route('**/moved.json', (route) =>
      route.fulfill({ json: { ...moves, '/cto-vs-cio/#old-name': '/cto-archetypes/#new-name' } }),
    );
    await withList(page, url, ['/cto-vs-cio/#old-name', '/cto-vs-cio/']);
    await page.waitForSelector('.saved-list a[href$="/cto-archetypes/#new-name"]');
    assert.equal((await stored(page))[0]?.path, '/cto-archetypes/#new-name');
    await page.route('**/moved.json', (route) => route.abort());
    await page.reload();
    await page.waitForSelector('.saved-list li');
  });
});

test('where the device keeps nothing, or has no room, that is said', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const none = await read();
    await none.page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await none.page.goto(`${url}cto-vs-cio/`);
    await none.page.click('[data-act=saved]');
    await none.page.waitForSelector('.said-here');
    assert.match((await none.page.textContent('.said-here')) ?? '', /^This browser keeps nothing/);
    await none.page.goto(`${url}saved/`);
    await none.page.waitForFunction(() =>
      /keeps nothing/.test(document.querySelector('[data-saved-list]')?.textContent ?? ''),
    );
    const full = await read();
    await full.page.goto(`${url}cto-vs-cio/`);
    await full.page.evaluate(() => {
      localStorage.setItem('other', 'x');
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await full.page.click('[data-act=saved]');
    await full.page.waitForSelector('.said-here');
    assert.match((await full.page.textContent('.said-here')) ?? '', /^It could not be kept/);
    assert.equal(await full.page.getAttribute('[data-act=saved]', 'aria-pressed'), 'false');
    assert.deepEqual([...none.errors, ...full.errors], []);
  });
});

test('without a script the page says what it needs', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    for (const [path, says] of [
      ['saved/', /only JavaScript can read it/],
      ['zh-cn/saved/', /只有 JavaScript 能读取/],
    ] as const) {
      const { page } = await read({ javaScriptEnabled: false });
      await page.goto(url + path);
      assert.match((await page.textContent('main')) ?? '', says);
    }
  });
});
