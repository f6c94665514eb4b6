/** Queries that nobody should type and files that do not come: the search stays usable and says what it could not do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

const hostile: Record<string, string> = {
  'ten thousand letters': 'x'.repeat(10_000),
  'ten thousand words': 'cto '.repeat(10_000),
  'ten thousand Chinese characters': '技术'.repeat(5_000),
  markup: '<img src=x onerror="window.broken=1"><svg onload=window.broken=1>',
  script: '</script><script>window.broken=1</script>',
  'an address that is a script': 'javascript:window.broken=1',
  quotes: `"'\`\u201c\u201d\u2018\u2019 ""`,
  'signs of patterns': '.*+?^${}()|[]\\ (?<=a)+ [z-a]',
  'an operator of a search engine': '"exact phrase" -minus +plus site:x OR AND NOT *',
  'right to left': '\u202eשלום עולם مرحبا بالعالم',
  emoji: '👩🏽‍💻🏳️‍🌈 🙂 cto 🙃',
  'marks without letters': '\u0301\u0302\u0303\u200b\u200d\ufeff',
  'half a character': '\ud83d cto \udc00',
  'percent signs': '%00 %E0%A4%A %',
  'names of objects': '__proto__ constructor toString hasOwnProperty',
};

async function search(page: Page, url: string, query: string): Promise<string> {
  await page.goto(`${url}search/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => document.querySelector('[data-status]')?.getAttribute('data-for') !== null);
  return (await page.textContent('[data-status]')) ?? '';
}

for (const [name, query] of Object.entries(hostile)) {
  test(`${name}: text like any other, in the field and in the page of results`, async () => {
    await withSite(rootSite.folder, '/', async ({ url, read }) => {
      const { page, errors } = await read();
      await page.goto(`${url}glossary/`);
      await page.focus('.find input');
      await page.waitForFunction(() => document.querySelector('.find input')?.getAttribute('role') === 'combobox');
      // As pasted: the field itself would cut what is typed.
      await page.$eval(
        '.find input',
        (input, text) => {
          (input as HTMLInputElement).value = text;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        query,
      );
      await page.waitForFunction(() => (document.querySelector('.panel [role=status]')?.textContent ?? '') !== '');
      await page.fill('.find input', 'technical debt');
      await page.waitForSelector('[role=option] .hw:text-is("Technical debt")');
      await page.goto(`${url}search/?q=${encodeURIComponent(query.toWellFormed().slice(0, 1_500))}`);
      await page.waitForFunction(() => document.querySelector('[data-status]')?.getAttribute('data-for') !== null);
      assert.equal(await page.locator('main img, main svg, main script:not([type="application/json"])').count(), 0);
      assert.equal(await page.evaluate(() => 'broken' in window), false);
      assert.deepEqual(errors, []);
    });
  });
}

test('nonsense finds nothing and says what to try', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    assert.match(await search(page, url, 'qwlkejrhpoiu'), /Nothing found for “qwlkejrhpoiu”.*Try/);
    assert.ok(await page.locator('[data-way-on] a').isVisible());
    assert.equal(await page.locator('[data-results] li').count(), 0);
  });
});

test('words that find nothing as typed are asked about', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    assert.match(await search(page, url, 'cheif tecnology oficer'), /Did you mean chief technology officer\?/);
    assert.doesNotMatch(await search(page, url, 'chief technology officer'), /Did you mean/);
  });
});

const losses: [what: string, files: string, query: string, said: RegExp, stillFound: RegExp | undefined][] = [
  ['the engine of the text', '**/pagefind.js', 'CTO', /index of the text could not/, /\/chief-technology-officer\/$/],
  ['a word list', '**/pagefind/**/*.pf_index', 'CTO', /index of the text could not/, /\/chief-technology-officer\/$/],
  [
    'the records',
    '**/pagefind/**/*.pf_fragment',
    'CTO',
    /index of the text could not/,
    /\/chief-technology-officer\/$/,
  ],
  ['what reads the text', '**/search-text.js', 'CTO', /index of the text could not/, /\/chief-technology-officer\/$/],
  ['the headings', '**/entries/*-headings.json', 'CTO', /index of headings could not/, /\/chief-technology-officer\/$/],
  ['the names', '**/entries/{en,zh-cn}.json', 'reporting line', /index of names could not/, /#reporting-line$/],
  ['the definitions', '**/entries/*-about-*.json', 'CTO', /places/, /\/chief-technology-officer\/$/],
  ['the search itself', '**/search.js', 'CTO', /Search could not be loaded/, undefined],
];

for (const [what, files, query, said, stillFound] of losses) {
  test(`without ${what}, the rest answers and the message says what is lost`, async () => {
    await withSite(rootSite.folder, '/', async ({ url, read }) => {
      const { page } = await read();
      await page.route(files, (route) => route.abort());
      assert.match(await search(page, url, query), said);
      const hrefs = await page.$$eval('[data-results] a', (links) =>
        links.map((link) => link.getAttribute('href') ?? ''),
      );
      if (stillFound === undefined) assert.deepEqual(hrefs, []);
      else
        assert.ok(
          hrefs.some((href) => stillFound.test(href)),
          hrefs.join(),
        );
    });
  });
}

test('what failed once is asked for again with the next query', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.route('**/pagefind/**', (route) => route.abort(), { times: 1 });
    assert.match(await search(page, url, 'CTO'), /could not be loaded/);
    await page.fill('.find input', 'Alcoa');
    await page.waitForFunction(() => document.querySelector('[data-status]')?.getAttribute('data-for') === 'Alcoa');
    assert.match((await page.textContent('[data-status]')) ?? '', /places/);
  });
});
