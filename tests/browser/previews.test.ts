/** Readers' stories of previews in an entry: hover, keyboard, Escape, and no more of them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { handbookSite, rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';
import { doubleIds, overlap, previewIn } from './preview-helpers.ts';

const section = '.body a[href="/duties-of-the-cto/#strategy"]';

/** Previews as they were written, by page. */
function written(page: string): Record<string, { title: string; html: string }> {
  const text = readFileSync(join(rootSite.folder, `previews/${page}.json`), 'utf8');
  return JSON.parse(text) as Record<string, { title: string; html: string }>;
}

test('a link shows by hover exactly the section it leads to, moves nothing and covers nothing', async () => {
  const requests: string[] = [];
  await withSite(
    rootSite.folder,
    '/',
    async ({ url, read }) => {
      const { page, errors } = await read();
      await page.goto(`${url}cto-vs-cio/#common-ground`, { waitUntil: 'networkidle' });
      assert.deepEqual(
        requests.filter((path) => path.includes('preview')),
        [],
      );
      const link = page.locator(section);
      await link.scrollIntoViewIfNeeded();
      const boxes = () =>
        page.$$eval('.body > *', (nodes: Element[]) =>
          nodes.map((node) => JSON.stringify(node.getBoundingClientRect())),
        );
      const before = await boxes();
      await link.hover();
      await previewIn(page).waitFor();
      assert.deepEqual(await boxes(), before);
      assert.equal(await overlap(link, previewIn(page)), false);
      const strategy = written('duties-of-the-cto')['strategy'];
      assert.equal(await previewIn(page).locator('.title').textContent(), strategy?.title);
      const shown = await previewIn(page).evaluate(
        (host) => host.shadowRoot?.querySelector('.title')?.nextElementSibling?.outerHTML,
      );
      const plain = (html = '') => html.replace(/&nbsp;/g, '\u00a0');
      assert.equal(plain(shown), plain(strategy?.html));
      assert.deepEqual(await doubleIds(page), []);
      assert.deepEqual(errors, []);
      assert.equal(requests.filter((path) => path === '/previews/duties-of-the-cto.json').length, 1);
    },
    { log: ({ path }) => requests.push(path) },
  );
});

test('a preview stays while the pointer is in it, goes when the pointer leaves, and can be dismissed where it is', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}cto-vs-cio/`);
    await page.locator(section).hover();
    await previewIn(page).waitFor();
    await previewIn(page).hover();
    await page.waitForTimeout(700);
    assert.equal(await previewIn(page).count(), 1);
    await page.mouse.move(2, 2);
    await previewIn(page).waitFor({ state: 'detached' });
    await page.locator(section).hover();
    await previewIn(page).waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await previewIn(page).count(), 0);
    // The pointer has not moved away: the preview stays dismissed.
    await page.waitForTimeout(700);
    assert.equal(await previewIn(page).count(), 0);
    await page.mouse.move(2, 2);
    await page.locator(section).hover();
    await previewIn(page).waitFor();
  });
});

test('a pointer that passes over a link opens nothing and fetches nothing', async () => {
  const requests: string[] = [];
  await withSite(
    rootSite.folder,
    '/',
    async ({ url, read }) => {
      const { page } = await read();
      await page.goto(`${url}cto-vs-cio/`);
      await page.locator(section).hover();
      await page.mouse.move(2, 2);
      await page.waitForTimeout(700);
      assert.equal(await previewIn(page).count(), 0);
    },
    { log: ({ path }) => requests.push(path) },
  );
  assert.deepEqual(
    requests.filter((path) => path.includes('/previews/')),
    [],
  );
});

test('by keyboard: the focus opens a preview, Tab goes on into it and out of it, Escape closes it at its link', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    await page.goto(`${url}cto-vs-cio/`);
    await page.keyboard.press('Tab');
    await page.locator(section).focus();
    await previewIn(page).waitFor();
    assert.equal(await overlap(page.locator(section), previewIn(page)), false);
    await page.keyboard.press('Tab');
    const inside = () =>
      page.evaluate(() => document.querySelector('cto-preview')?.shadowRoot?.activeElement?.textContent);
    assert.equal(await inside(), written('duties-of-the-cto')['strategy']?.title);
    await page.keyboard.press('Escape');
    assert.equal(await previewIn(page).count(), 0);
    assert.equal(await page.locator(section).evaluate((link) => link === document.activeElement), true);
    await page.waitForTimeout(700);
    assert.equal(await previewIn(page).count(), 0);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await previewIn(page)
      .and(page.locator(`${section} + *`))
      .waitFor();
    for (const key of ['Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
    await page.locator(`${section} + cto-preview`).waitFor({ state: 'detached' });
    assert.deepEqual(errors, []);
  });
});

test('a term shows its definition, a reference what was read of the work and where it is cited, a note its text', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    await page.goto(`${url}cto-vs-cio/`);
    await page.locator('.body a.term[href="/glossary/#digital-transformation"]').first().hover();
    const title = previewIn(page).locator('.title');
    await title.filter({ hasText: 'digital transformation' }).waitFor();
    await page.mouse.move(2, 2);
    const reference = page.locator('.body .cite a').first();
    await reference.hover();
    await previewIn(page).getByText('Seen to say').waitFor();
    assert.equal(await previewIn(page).locator('.above').textContent(), await reference.getAttribute('aria-label'));
    assert.match((await title.locator('a').getAttribute('href')) ?? '', /\/bibliography\/\w+\/$/);
    await page.mouse.move(2, 2);
    await page.locator('a[data-footnote-ref]').first().hover();
    await previewIn(page).getByText('In Gartner’s survey the shares overlap').waitFor();
    assert.deepEqual(await doubleIds(page), []);
    assert.deepEqual(errors, []);
  });
});

test('a link within the page shows its section, and following it leaves nothing open', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}cto-vs-cio/`);
    const link = page.locator('.body > p a[href="/cto-vs-cio/#reporting-arrangements"]').first();
    await link.hover();
    await previewIn(page).locator('.title').filter({ hasText: 'Reporting arrangements' }).waitFor();
    await link.click();
    assert.match(page.url(), /#reporting-arrangements$/);
    assert.equal(await previewIn(page).count(), 0);
  });
});

test('one click turns previews off for good, and the foot of the page turns them on again', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    await page.goto(`${url}cto-vs-cio/`);
    const on = page.getByRole('button', { name: 'Turn previews on' });
    assert.equal(await on.count(), 0);
    await page.locator(section).hover();
    await previewIn(page).getByRole('button', { name: 'Turn previews off' }).click();
    await previewIn(page).getByText('Previews are off').waitFor();
    await page.keyboard.press('Escape');
    for (const visit of [1, 2]) {
      await page.mouse.move(2, 2);
      await page.locator(section).hover();
      await page.waitForTimeout(700);
      assert.equal(await previewIn(page).count(), 0, `visit ${visit}`);
      await page.reload();
    }
    await on.click();
    await on.waitFor({ state: 'hidden' });
    await page.mouse.move(2, 2);
    await page.locator(section).hover();
    await previewIn(page).waitFor();
    await page.reload();
    await page.locator(section).hover();
    await previewIn(page).waitFor();
    assert.deepEqual(errors, []);
  });
});

test('previews work in Chinese, under a sub-path and under the Content-Security-Policy that is to come', async () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; style-src-attr 'none'; img-src 'self'; font-src 'self'; connect-src 'self'";
  await withSite(
    handbookSite.folder,
    handbookSite.base,
    async ({ url, read }) => {
      const { page, errors } = await read();
      await page.goto(`${url}zh-cn/cto-vs-cio/`);
      await page.locator('.body a[href="/handbook/zh-cn/glossary/#digital-transformation"]').first().hover();
      await previewIn(page).locator('.title').filter({ hasText: '数字化转型' }).waitFor();
      assert.equal(await previewIn(page).getAttribute('lang'), 'zh-CN');
      await page.mouse.move(2, 2);
      await page.locator('.body a[href="/handbook/cto-archetypes/#berray-and-sampath"]').first().hover();
      await page.locator('cto-preview[lang="en"]').waitFor();
      assert.deepEqual(errors, []);
    },
    { headers: { 'Content-Security-Policy': policy } },
  );
});

test('a preview is never over its link, wherever that is in the window', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ viewport: { width: 320, height: 400 } });
    await page.goto(`${url}cto-vs-cio/`);
    const link = page.locator(section);
    for (const top of [5, 150, 250, 370]) {
      await page.mouse.move(2, 2);
      await previewIn(page).waitFor({ state: 'detached' });
      await link.evaluate((node, at) => {
        scrollBy({ top: node.getBoundingClientRect().top - at, behavior: 'instant' });
      }, top);
      await link.hover();
      await previewIn(page).waitFor();
      assert.equal(await overlap(link, previewIn(page)), false, `link at ${top}`);
      const box = await previewIn(page).boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height <= 400, `link at ${top}: ${JSON.stringify(box)}`);
    }
  });
});
