/** Stories of who looks instead of reading: roles side by side, the timeline, people, figures, the map. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handbookSite, rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

const shownHeads = '.sides thead th:visible';

test('a reader puts the CIO away and back, and the address keeps what stands side by side', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    await page.goto(url);
    await page.click('.portals a[href="/compare/"]');
    assert.equal(await page.locator(shownHeads).count(), 3);
    await page.uncheck('#roles-cio');
    await page.waitForURL(/\/compare\/\?roles=cto,vpe$/);
    assert.deepEqual(await page.locator(shownHeads).allInnerTexts(), [
      'Chief technology officer',
      'Vice-president of engineering',
    ]);
    await page.focus('#roles-cio');
    await page.keyboard.press('Space');
    await page.waitForURL(/\/compare\/\?roles=cto,cio,vpe$/);
    await page.check('#roles-cpo');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#roles-ciso')?.disabled);
    assert.match((await page.locator('[data-full]').textContent()) ?? '', /^Four roles are chosen/);
    await page.goto(`${url}compare/?roles=cio`);
    await page.waitForFunction(() => !document.querySelector<HTMLInputElement>('#roles-cto')?.checked);
    assert.deepEqual(await page.locator(shownHeads).allInnerTexts(), ['Chief information officer']);
    assert.deepEqual(errors, []);
  });
});

test('rows that both roles have a source for come first', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}compare/?roles=cto,cio`);
    const missing = await page.$$eval('.sides tbody tr', (rows: Element[]) =>
      rows.map((row) => row.querySelectorAll('[id^="cto-"] .empty, [id^="cio-"] .empty').length),
    );
    assert.deepEqual(
      missing,
      [...missing].sort((a, b) => a - b),
    );
    assert.equal(missing.length, 10);
  });
});

test('a cell has an address: it is shown with its column whatever was chosen, and cites works of the list below', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}compare/?roles=cto#cio-law`);
    await page.waitForFunction(() => document.querySelector('#cio-law')?.matches(':target'));
    assert.ok(await page.locator('#cio-law').isVisible());
    assert.ok(await page.locator('#cio-law').evaluate((cell) => cell.getBoundingClientRect().top >= 0));
    const reference = page.locator('#cio-law .cite a').first();
    const target = await reference.getAttribute('href');
    assert.ok(await page.locator(`.refs ${target}`).isVisible());
    await page.locator(`.refs ${target} p a`).first().click();
    assert.match(page.url(), /#(cto|cio)-[a-z-]+$/);
    assert.ok(await page.locator(new URL(page.url()).hash).isVisible());
  });
});

test('the address of a cell opens the menu that copies its link', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${url}compare/`);
    await page.locator('#cto-mandate .addr').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=menu]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[data-copied]')?.textContent === 'Link copied');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${url}compare/#cto-mandate`);
  });
});

test('without JavaScript the boxes choose what stands side by side, and unused sources go', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ javaScriptEnabled: false });
    await page.goto(`${url}compare/`);
    const before = await page.locator('.cited > li:visible').count();
    await page.uncheck('#roles-cio');
    assert.equal(await page.locator(shownHeads).count(), 2);
    assert.equal(await page.locator('#cio-mandate').isVisible(), false);
    assert.ok((await page.locator('.cited > li:visible').count()) < before);
    await page.uncheck('#roles-cto');
    await page.uncheck('#roles-vpe');
    assert.ok(await page.locator('#cio-mandate').isVisible());
    assert.ok(await page.locator('#cto-mandate').isVisible());
  });
});

test('on a phone the roles stand under each attribute', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ viewport: { width: 320, height: 700 } });
    await page.goto(`${url}zh-cn/compare/`);
    const [cto, cio] = await Promise.all(['#cto-mandate', '#cio-mandate'].map((id) => page.locator(id).boundingBox()));
    assert.ok(cto && cio && cio.y >= cto.y + cto.height && Math.abs(cio.x - cto.x) < 1);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
});

for (const javaScriptEnabled of [true, false]) {
  test(`the timeline is narrowed by kind and place ${javaScriptEnabled ? 'with' : 'without'} a script`, async () => {
    await withSite(rootSite.folder, '/', async ({ url, read }) => {
      const { page, errors } = await read({ javaScriptEnabled });
      await page.goto(`${url}timeline/`);
      const all = await page.locator('.points > li').count();
      assert.equal(await page.locator('.points > li:visible').count(), all);
      await page.check('#kind-law');
      const laws = await page.locator('.points > li:visible').count();
      assert.ok(laws > 0 && laws < all);
      assert.equal(await page.locator('.lane:visible').count(), 1);
      await page.check('#place-us');
      const here = await page.locator('.points > li:visible').allInnerTexts();
      assert.ok(here.length > 0 && here.length <= laws);
      for (const text of here) assert.match(text, /law · United States/);
      if (!javaScriptEnabled) return;
      assert.match(page.url(), /\/timeline\/\?kind=law&place=us$/);
      assert.equal(await page.locator('[data-shown]').textContent(), `${here.length} of ${all} shown`);
      await page.reload();
      assert.equal(await page.locator('.points > li:visible').count(), here.length);
      assert.ok(await page.locator('#kind-law').isChecked());
      assert.deepEqual(errors, []);
    });
  });
}

test('a point leads to the section that tells it, and to its source; a tenure to the person', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}timeline/#1990-adler-and-ferdows`);
    const point = page.locator('[id="1990-adler-and-ferdows"]');
    assert.ok(await point.isVisible());
    const source = await point.locator('.cite a').first().getAttribute('href');
    assert.match((await page.locator(`${source}`).textContent()) ?? '', /Adler/);
    await point.locator('a[href*="history-of-the-cto"]').click();
    assert.match(page.url(), /\/history-of-the-cto\/#first-title$/);
    await page.goto(`${url}timeline/?show=tenures`);
    await page.locator('.points > li:visible a[href^="/people/#"]').first().click();
    assert.match(page.url(), /\/people\/#[a-z-]+$/);
    assert.ok(
      await page
        .locator(`${new URL(page.url()).hash} .tenure`)
        .first()
        .isVisible(),
    );
  });
});

test('who hears the page meets every point once, in words; the picture is not in the way', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}timeline/`);
    const tree = await page.locator('main').ariaSnapshot();
    assert.equal(tree.split('Alcoa has a chief technical officer').length, 2);
    assert.doesNotMatch(tree, /The same as the list below/);
    await page.focus('#show-all');
    await page.keyboard.press('Tab');
    assert.match((await page.evaluate(() => document.activeElement?.getAttribute('href'))) ?? '', /^#in-words$/);
  });
});

test('a person stands with each post, its dates as far as they were seen, and a source', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ javaScriptEnabled: false });
    await page.goto(`${url}zh-cn/people/#lewis-edelheit`);
    const person = page.locator('#lewis-edelheit');
    assert.match(await person.innerText(), /1992 年起，离任时间未见 · 美国/);
    assert.match(await person.innerText(), /通用电气，研究主管（并非首席技术官）/);
    assert.equal(await person.locator('.tenure [lang]').count(), 0);
    assert.ok((await person.locator('.cite a').count()) > 0);
    // What has no Chinese name says in which language it stands.
    assert.equal(await page.locator('#parag-agrawal .tenure [lang="en"]').innerText(), 'Twitter');
  });
});

test('a figure is drawn, told in a table with its sources, and has an address', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ viewport: { width: 320, height: 800 } });
    await page.goto(`${url}chief-technology-officer/#figure-reporting-lines`);
    const figure = page.locator('#figure-reporting-lines');
    assert.ok(await figure.locator('.bars').first().isVisible());
    assert.equal(await figure.locator('.bars').count(), 6);
    assert.match(await figure.locator('tbody').innerText(), /74% of CTOs did not report to the CIO/);
    const width = async (selector: string) => (await figure.locator(selector).first().boundingBox())?.width ?? 0;
    const share = (await width('rect:not(.whole)')) / (await width('rect.whole'));
    assert.ok(Math.abs(share - 0.74) < 0.01, String(share));
    assert.doesNotMatch(await figure.ariaSnapshot(), /74% not to the CIO/);
    for (const size of await figure
      .locator('.drawing :is(b, span, div)')
      .evaluateAll((nodes: Element[]) => nodes.map((node) => parseFloat(getComputedStyle(node).fontSize))))
      assert.ok(size >= 15, `${size} px`);
  });
});

test('the map shows its arcs where their entries stand, and says the same in words', async () => {
  await withSite(handbookSite.folder, handbookSite.base, async ({ url, read }) => {
    const { page, errors } = await read();
    await page.goto(url);
    await page.click('.foot a[href$="/map/"]');
    await page.waitForURL('**/map/');
    const names = await page.locator('.names li').count();
    const [list, drawing] = await Promise.all(
      ['.names', '.arcs svg'].map((selector) => page.locator(selector).boundingBox()),
    );
    assert.ok(list && drawing && Math.abs(list.height - drawing.height) < 1);
    assert.equal(await page.getAttribute('.arcs svg', 'viewBox'), `0 0 100 ${names}`);
    const entry = page.locator('#entry-cto-vs-cio');
    assert.match(await entry.innerText(), /Links to: [\s\S]*Chief information officer[\s\S]*Linked from: /);
    await page.hover('.names a[href="#entry-cto-vs-cio"]');
    await page.waitForFunction(
      () =>
        new Set([...document.querySelectorAll('.arcs path')].map((path) => getComputedStyle(path).opacity)).size > 1,
    );
    await entry.locator('a.hw').click();
    await page.waitForURL('**/handbook/cto-vs-cio/');
    assert.deepEqual(errors, []);
  });
});
