/** Readers' stories in a real browser: reading, finding one's way, taking a link along. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handbookSite, rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

test('a reader opens an entry and meets its title and its definition first', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    await page.goto(`${url}chief-technology-officer/`);
    assert.equal(await page.textContent('h1'), 'Chief technology officer');
    const order = await page.$$eval('h1, .gloss, .toc, .body > p, .facts', (nodes: Element[]) =>
      nodes.slice(0, 5).map((node) => node.getAttribute('class') ?? node.tagName),
    );
    assert.deepEqual(order, ['H1', 'gloss', 'toc', 'P', 'facts']);
    assert.equal(await page.locator('h1').count(), 1);
    assert.deepEqual(errors, []);
  });
});

test('an article and the reader’s settings are all that its first paint waits for, and reading it loads no search', async () => {
  const requests: string[] = [];
  await withSite(
    rootSite.folder,
    '/',
    async ({ url, read }) => {
      const { page } = await read();
      const blocking = page.waitForEvent('domcontentloaded');
      await page.goto(`${url}cto-vs-cio/`, { waitUntil: 'networkidle' });
      await blocking;
      const render = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map((entry) => entry as PerformanceResourceTiming & { renderBlockingStatus?: string })
          .filter((entry) => entry.renderBlockingStatus === 'blocking')
          .map((entry) => entry.name),
      );
      assert.deepEqual(render, [`${url}settings.js`]);
    },
    { log: ({ path }) => requests.push(path) },
  );
  assert.equal(requests[0], '/cto-vs-cio/');
  assert.deepEqual(
    requests.filter((path) => /pagefind|names|search/.test(path)),
    [],
  );
});

test('from the front door by category to an entry, to a section, and along a reference and back', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    await page.goto(url);
    await page.click('.portals a:has-text("CTO and CIO")');
    assert.match(page.url(), /\/cto-vs-cio\/$/);
    await page.click('.toc a[href="#strategic-level"]');
    assert.match(page.url(), /#strategic-level$/);
    assert.ok(await page.locator('#strategic-level').isVisible());
    const reference = page.locator('.body > p .cite a').first();
    const target = await reference.getAttribute('href');
    await reference.click();
    assert.ok(page.url().endsWith(target ?? '?'));
    await page.locator(`${target} p a[href^="#c"]`).first().click();
    assert.match(page.url(), /#c\d+-\d+$/);
    await page.click(`.refs li:first-child > span a`);
    assert.match(page.url(), /\/bibliography\/\w+\/$/);
    assert.ok(await page.locator('dt:has-text("Seen to say")').isVisible());
    assert.deepEqual(errors, []);
  });
});

test('the contents show where the reader is', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}history-of-the-cto/#dot-com`);
    await page.waitForFunction(
      () => document.querySelector('.toc [aria-current]')?.getAttribute('href') === '#dot-com',
    );
    await page.evaluate(() => {
      document.getElementById('timeline')?.scrollIntoView({ behavior: 'instant' });
    });
    await page.waitForFunction(
      () => document.querySelector('.toc [aria-current]')?.getAttribute('href') === '#timeline',
    );
    assert.equal(await page.locator('.toc [aria-current]').count(), 1);
  });
});

test('a writer copies the link of a section, and it opens there', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${url}chief-technology-officer/`);
    const address = page.locator('a.addr[href="#reporting-line"]');
    await address.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=menu]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('[role=status][data-copied]')?.textContent === 'Link copied',
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, `${url}chief-technology-officer/#reporting-line`);
    await page.goto('about:blank');
    await page.goto(copied);
    const top = await page.locator('#reporting-line').evaluate((heading) => heading.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 200, `the section is at ${top}`);
    assert.equal(await page.locator('#reporting-line').evaluate((heading) => heading.matches(':target')), true);
  });
});

test('the language switch keeps the section', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}chief-technology-officer/#around-the-world`);
    await page.click('nav a[hreflang="zh-CN"]');
    assert.equal(page.url(), `${url}zh-cn/chief-technology-officer/#around-the-world`);
    assert.equal(await page.getAttribute('html', 'lang'), 'zh-CN');
    assert.equal(await page.textContent('h1'), '首席技术官');
    await page.click('nav a[hreflang="en"]');
    assert.equal(page.url(), `${url}chief-technology-officer/#around-the-world`);
  });
});

test('without JavaScript an entry reads, its links work, and search leads to the A–Z', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ javaScriptEnabled: false });
    await page.goto(`${url}cto-vs-cio/#side-by-side`);
    assert.ok(await page.locator('#side-by-side').isVisible());
    assert.ok(await page.locator('#cto-mandate').isVisible());
    await page.fill('.find input', 'roadmap');
    await page.press('.find input', 'Enter');
    assert.match(page.url(), /\/search\/\?q=roadmap$/);
    assert.match((await page.textContent('noscript, main')) ?? '', /Search needs JavaScript/);
    await page.click('noscript a');
    assert.match(page.url(), /\/a-z\/$/);
    await page.click('a:has-text("technology roadmap")');
    assert.match(page.url(), /\/technology-roadmap\/$/);
    assert.ok(await page.locator('h1#text').isVisible());
  });
});

test('under a sub-path everything works: pages, search, language switch', async () => {
  await withSite(handbookSite.folder, handbookSite.base, async ({ url, read }) => {
    const { page, errors } = await read();
    await page.goto(url);
    await page.click('.portals a:has-text("CTO archetypes")');
    assert.match(page.url(), /\/handbook\/cto-archetypes\/$/);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('/');
    await page.keyboard.type('cto vs cio');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/handbook\/cto-vs-cio\//);
    await page.click('nav a[hreflang="zh-CN"]');
    assert.match(page.url(), /\/handbook\/zh-cn\/cto-vs-cio\/$/);
    assert.deepEqual(errors, []);
  });
});

test('an address that does not exist offers the nearest entries and sections', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    const response = await page.goto(`${url}cheif-technolgy-oficer/`);
    assert.equal(response?.status(), 404);
    await page.waitForSelector('[data-nearest] a');
    assert.equal(await page.locator('[data-nearest] a').first().getAttribute('href'), '/chief-technology-officer/');
    await page.goto(`${url}cto-vs-cio/stategic-level`);
    await page.waitForSelector('[data-nearest] a');
    assert.equal(await page.locator('[data-nearest] a').first().getAttribute('href'), '/cto-vs-cio/#strategic-level');
    await page.goto(`${url}%F0%9F%99%83/xyzzy`);
    assert.ok(await page.locator('h1').isVisible());
  });
});

test('an entry works under the Content-Security-Policy that is to come, search, menu and quotation included', async () => {
  const policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; style-src-attr 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'";
  await withSite(
    rootSite.folder,
    '/',
    async ({ url, read }) => {
      const { page, errors } = await read();
      await page.goto(`${url}chief-information-officer/`);
      await page.keyboard.press('/');
      await page.keyboard.type('reengineering');
      await page.waitForSelector('[role=option]');
      await page.keyboard.press('Escape');
      await page.click('.entry-head .addr');
      await page.waitForSelector('[role=menu]');
      await page.evaluate(() => {
        const gloss = document.querySelector('.gloss');
        if (gloss !== null) getSelection()?.selectAllChildren(gloss);
      });
      await page.waitForSelector('button.quote');
      assert.deepEqual(errors, []);
    },
    { headers: { 'Content-Security-Policy': policy } },
  );
});
