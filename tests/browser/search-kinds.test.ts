/** What the search finds besides entries and sections, and where it sends: several meanings, short addresses, people, languages. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

/** Opens the page of results and waits for the whole answer. */
async function results(page: Page, address: string, query: string): Promise<{ status: string; hrefs: string[] }> {
  await page.goto(address);
  await page.waitForFunction(
    (wanted) => document.querySelector('[data-status]')?.getAttribute('data-for') === wanted,
    query,
  );
  return {
    status: (await page.textContent('[data-status]')) ?? '',
    hrefs: await page.$$eval('[data-results] a', (links) => links.map((link) => link.getAttribute('href') ?? '')),
  };
}

test('a name of several things leads to a page that tells them apart', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    await page.goto(`${url}glossary/`);
    await page.fill('.find input', 'CDO');
    await page.waitForSelector('[role=option] .hw');
    const names = await page.$$eval('[role=option] .hw', (found) => found.map((name) => name.textContent));
    assert.deepEqual(names.slice(0, 3), ['CDO', 'Chief data officer', 'chief digital officer']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/cdo\/$/);
    const meanings = await page.$$eval('.term-entry', (entries) =>
      entries.map((entry) => ({
        name: entry.querySelector('dt')?.textContent.trim(),
        words: entry.querySelector('dd')?.textContent.trim().split(/\s+/).length ?? 0,
      })),
    );
    assert.equal(meanings.length, 2);
    assert.ok(meanings.every(({ words }) => words > 4));
    await page.click('.term-entry a');
    assert.match(page.url(), /\/chief-data-officer\/$/);
    await page.goto(`${url}a-z/`);
    assert.equal(await page.locator('li.several a[href="/cdo/"]').count(), 1);
    assert.deepEqual(errors, []);
  });
});

test('a short address leads to its entry, section included, with a script and with a 301', async () => {
  for (const redirects of [false, true]) {
    await withSite(
      rootSite.folder,
      '/',
      async ({ url, read }) => {
        const { page } = await read();
        await page.goto(`${url}cto/#duties`);
        await page.waitForURL(/\/chief-technology-officer\/#duties$/);
        await page.goto(`${url}zh-cn/cto/`);
        await page.waitForURL(/\/zh-cn\/chief-technology-officer\/$/);
      },
      { redirects },
    );
  }
});

test('without a script a short address says what it is short for', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ javaScriptEnabled: false });
    await page.goto(`${url}cto/`);
    assert.equal(await page.textContent('h1'), 'CTO');
    await page.click('main a[href="/chief-technology-officer/"]');
    assert.match(page.url(), /\/chief-technology-officer\/$/);
  });
});

test('a person is found by name, and results can be narrowed to people', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    const named = await results(page, `${url}search/?q=Werner+Vogels`, 'Werner Vogels');
    assert.equal(named.hrefs[0], '/people/#werner-vogels');
    const people = await results(page, `${url}search/?q=Amazon&kind=person`, 'Amazon');
    assert.ok(
      people.hrefs.length > 0 && people.hrefs.every((href) => href.startsWith('/people/#')),
      people.hrefs.join(),
    );
    await page.locator('[data-results] a').first().click();
    await page.waitForURL(/\/people\/(\?[^#]*)?#/);
    await page.locator(':target').waitFor();
    assert.deepEqual(errors, []);
  });
});

test('a work is found by its name, and results can be narrowed to works', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    const query = 'clarifying the ambiguous role of the cio';
    const found = await results(page, `${url}search/?q=${query.replaceAll(' ', '+')}`, query);
    assert.ok(found.hrefs.slice(0, 3).includes('/bibliography/peppard2011ambiguous/'), found.hrefs.join());
    const works = await results(page, `${url}search/?q=strategy&kind=work`, 'strategy');
    assert.ok(works.hrefs.length > 1 && works.hrefs.every((href) => href.startsWith('/bibliography/')));
  });
});

test("what the reader's language lacks is offered in the other, and said to be", async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    const { status, hrefs } = await results(page, `${url}zh-cn/search/?q=kansas`, 'kansas');
    assert.match(status, /中文.*English/);
    assert.ok(hrefs.length > 0);
    assert.equal(await page.locator('[data-results] li span[lang=en]').count(), hrefs.length);
  });
});

test('a browser can take the site as a search engine', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}search/`);
    const href = await page.getAttribute('link[rel=search][type="application/opensearchdescription+xml"]', 'href');
    const description = await (await page.request.get(new URL(href ?? '', url).href)).text();
    const template = /template="[^"]*?(\/search\/\?q=)\{searchTerms\}"/.exec(description)?.[1];
    assert.ok(template);
    const { hrefs } = await results(page, `${url}${template.slice(1)}technical%20debt`, 'technical debt');
    assert.ok(hrefs.some((href_) => href_.includes('technical-debt')));
  });
});
