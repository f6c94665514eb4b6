/** Search as readers use it: keyboard, excerpts, Chinese, nothing found, index lost. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

async function answered(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelector('[data-status]')?.getAttribute('data-for') !== null);
  return (await page.textContent('[data-status]')) ?? '';
}

test('by keyboard alone: slash, type, arrow, Enter', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    await page.goto(`${url}cto-archetypes/`);
    await page.keyboard.press('/');
    await page.keyboard.type('CTO');
    const input = page.locator('.find input');
    await page.waitForSelector('[role=option]');
    assert.equal(await input.inputValue(), 'CTO');
    assert.equal(await input.getAttribute('aria-expanded'), 'true');
    assert.match((await page.textContent('[role=option] .hw')) ?? '', /Chief technology officer/);
    await page.keyboard.press('ArrowDown');
    assert.equal(await input.getAttribute('aria-activedescendant'), 'hit-0');
    assert.equal(await page.getAttribute('#hit-0', 'aria-selected'), 'true');
    await page.keyboard.press('Escape');
    assert.equal(await input.getAttribute('aria-expanded'), 'false');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/chief-technology-officer\/$/);
    assert.deepEqual(errors, []);
  });
});

test('Ctrl-K goes to the field; Enter with nothing chosen opens the page of results', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}glossary/`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('business process');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=business\+process$/);
    assert.match(await answered(page), /places/);
    assert.equal(await page.inputValue('.find input'), 'business process');
  });
});

test('a slash typed into the field is a slash', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}search/`);
    await page.locator('.find input').pressSequentially('a/b');
    assert.equal(await page.inputValue('.find input'), 'a/b');
  });
});

test('results are sections with what matched marked, and their address can be shared', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    await page.goto(`${url}search/?q=Allied-Signal`);
    await answered(page);
    const first = page.locator('[data-results] > li').first();
    assert.match((await first.locator('a').getAttribute('href')) ?? '', /^\/[a-z-]+\/#[a-z-]+$/);
    await page.fill('.find input', 'technical debt');
    await page.waitForURL(/q=technical\+debt/);
    await page.waitForFunction(
      () => document.querySelector('[data-status]')?.getAttribute('data-for') === 'technical debt',
    );
    assert.match(await page.title(), /technical debt/);
    // The words alone, without the marks of quotation that stand around them.
    const marked = await page.locator('[data-results] mark').allInnerTexts();
    assert.ok(marked.length > 0);
    for (const word of marked) assert.match(word, /^\p{L}*(?:technical|debt)\p{L}*$/iu);
    assert.deepEqual(errors, []);
  });
});

test('Chinese is found by word and by part of a word, from Chinese and from English pages', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    for (const start of ['', 'zh-cn/']) {
      for (const query of ['首席技术官', '技术官']) {
        await page.goto(`${url}${start}search/?q=${query}`);
        await answered(page);
        assert.equal(
          await page.locator('[data-results] a').first().getAttribute('href'),
          '/zh-cn/chief-technology-officer/',
          `${start} ${query}`,
        );
      }
    }
    await page.goto(`${url}zh-cn/search/?q=公司法`);
    assert.match(await answered(page), /找到/);
    const excerpts = page.locator('[data-results] .excerpt-line');
    // A few words around those that are marked, not the section.
    for (const text of await excerpts.allInnerTexts()) assert.ok(text.length < 160, text);
    for (const word of await excerpts.locator('mark').allInnerTexts()) assert.match(word, /^\p{L}*[公司法]\p{L}*$/u);
  });
});

test('a misspelt query is corrected and says so', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}search/?q=enterprize+arhcitecture`);
    assert.match(await answered(page), /Did you mean enterprise architecture\?/);
    assert.equal(await page.locator('[data-results] a').first().getAttribute('href'), '/enterprise-architecture/');
  });
});

test('when nothing at all can be loaded, the page still says so', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.route(/\/(pagefind|entries)\//, (route) => route.abort());
    await page.goto(`${url}search/?q=CTO`);
    assert.match(await answered(page), /could not be loaded/);
    assert.ok(await page.locator('[data-way-on] a').isVisible());
  });
});

test('results are narrowed by kind and by language, and the address says so', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}search/?q=technology`);
    await answered(page);
    await page.check('input[name=kind][value=term]');
    await page.waitForURL(/kind=term/);
    const hrefs = await page.$$eval('[data-results] a', (links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    assert.ok(hrefs.length > 1 && hrefs.every((href) => href.includes('/glossary/#')), hrefs.join());
    await page.uncheck('input[name=kind][value=term]');
    await page.check('input[name=kind][value=work]');
    await page.waitForFunction(() =>
      document.querySelector('[data-results] a')?.getAttribute('href')?.includes('/bibliography/'),
    );
    await page.goto(`${url}search/?q=CTO&language=zh-cn`);
    await answered(page);
    assert.match((await page.locator('[data-results] a').first().getAttribute('href')) ?? '', /\/zh-cn\//);
  });
});

test('the last queries stay on the device, come back in the empty field, and can be forgotten', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}cto-archetypes/`, { waitUntil: 'networkidle' });
    await page.keyboard.press('/');
    await page.keyboard.type('roadmap');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/glossary\/#technology-roadmap$/);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('/');
    await page.waitForSelector('[role=option]:has-text("roadmap")');
    await page.click('.panel button');
    assert.equal(await page.locator('[role=option]').count(), 0);
    assert.equal(await page.evaluate(() => localStorage.getItem('recent-queries')), null);
  });
});

test('what was found is marked on the page that opens', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}search/?q=Allied-Signal`);
    await answered(page);
    await page.locator('[data-results] a').first().click();
    await page.waitForFunction(() => (CSS.highlights.get('found')?.size ?? 0) > 0);
    await page.reload();
    assert.equal(await page.evaluate(() => CSS.highlights.has('found')), false);
  });
});

test('another page can call the same search as a module', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    await page.goto(`${url}bibliography/`);
    const results = await page.evaluate(async (address) => {
      const module = (await import(address)) as {
        search: (
          query: string,
          options: object,
        ) => Promise<{ url: string; title: string; section: string; kind: string; excerpt: string }[]>;
      };
      return Array.from(await module.search('who does the cto report to', { limit: 3, kinds: ['section'] }));
    }, `${url}search.js`);
    assert.equal(results.length, 3);
    assert.ok(
      results.every(({ kind, url: address }) => kind === 'section' && /^http:\/\/localhost:\d+\/.*#/.test(address)),
    );
    assert.match(results[0]?.url ?? '', /reporting/);
    assert.deepEqual(errors, []);
  });
});

test('names answer before the text, and what was shown first stays first', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.route('**/pagefind/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto(`${url}search/`);
    await page.fill('.find input', 'technical debt');
    await page.waitForSelector('[data-results] a[href$="/glossary/#technical-debt"]');
    const early = await page.$$eval('[data-results] a', (links) => links.map((link) => link.getAttribute('href')));
    assert.notEqual(await page.getAttribute('[data-status]', 'data-for'), 'technical debt');
    await page.waitForFunction(
      () => document.querySelector('[data-status]')?.getAttribute('data-for') === 'technical debt',
    );
    const late = await page.$$eval('[data-results] a', (links) => links.map((link) => link.getAttribute('href')));
    assert.deepEqual(late.slice(0, early.length), early);
    assert.equal(new Set(late).size, late.length);
  });
});
