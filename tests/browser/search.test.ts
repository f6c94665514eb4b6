/** Search as readers use it: keyboard, excerpts, Chinese, nothing found, index lost. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';
import { ask, measure, readQueries } from './search-quality.ts';

const floor = 0.8;

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
    assert.match(await answered(page), /places found/);
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
    assert.ok((await page.locator('[data-results] mark').count()) > 0);
    await page.fill('.find input', 'technical debt');
    await page.waitForURL(/q=technical\+debt/);
    await page.waitForFunction(
      () => document.querySelector('[data-status]')?.getAttribute('data-for') === 'technical debt',
    );
    assert.match(await page.title(), /technical debt/);
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
  });
});

test('a misspelt query is corrected and says so', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}search/?q=enterprize+arhcitecture`);
    assert.match(await answered(page), /Did you mean enterprise architecture\?/);
    assert.equal(
      await page.locator('[data-results] a').first().getAttribute('href'),
      '/glossary/#enterprise-architecture',
    );
  });
});

test('when nothing is found the page says so and shows a way on', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}search/?q=asdfqwerzxcv`);
    assert.match(await answered(page), /Nothing found for “asdfqwerzxcv”/);
    assert.ok(await page.locator('[data-way-on] a').isVisible());
    assert.equal(await page.locator('[data-results] li').count(), 0);
  });
});

test('when the index cannot be loaded, names are still searched and the message says what is lost', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${url}search/?q=CTO`);
    assert.match(await answered(page), /index could not be loaded/);
    assert.equal(await page.locator('[data-results] a').first().getAttribute('href'), '/chief-technology-officer/');
    assert.ok(await page.locator('[data-way-on] a').isVisible());
  });
});

test('when nothing at all can be loaded, the page still says so', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.route(/\/(pagefind|names)\//, (route) => route.abort());
    await page.goto(`${url}search/?q=CTO`);
    assert.match(await answered(page), /index could not be loaded/);
    assert.ok(await page.locator('[data-way-on] a').isVisible());
  });
});

test('whatever is typed is text: markup, quotes, patterns, thousands of letters', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    for (const query of ['<img src=x onerror=alert(1)>', '"\'`', '.*+?^${}()|[]\\', 'x'.repeat(3000), '🙂 שלום']) {
      await page.goto(`${url}search/?q=${encodeURIComponent(query)}`);
      await answered(page);
      assert.equal(await page.locator('main img').count(), 0);
    }
    assert.deepEqual(errors, []);
  });
});

test('the sample of what people type finds its answers', async (t) => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    const asked = [];
    for (const query of readQueries('tests/browser/queries.tsv')) asked.push(await ask(page, url, query));
    const { successAt1, successAt3, meanReciprocalRank10 } = measure(asked);
    for (const { text, rank, right } of asked) if (!right) t.diagnostic(`${rank ?? 'not found'}  ${text}`);
    t.diagnostic(
      `success@1 ${successAt1.toFixed(3)}, success@3 ${successAt3.toFixed(3)}, MRR@10 ${meanReciprocalRank10.toFixed(3)}, ${asked.length} queries`,
    );
    assert.ok(successAt1 >= floor, `success@1 is ${successAt1.toFixed(3)}, less than ${floor}`);
  });
});
