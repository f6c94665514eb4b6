/** The reader's settings: chosen in the foot, kept on the device, there before anything is painted, and not on paper. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

const look = (page: Page) =>
  page.evaluate(() => {
    const paragraph = document.querySelector('.body > p');
    return {
      size: parseFloat(getComputedStyle(document.body).fontSize),
      width: paragraph?.getBoundingClientRect().width ?? 0,
      paper: getComputedStyle(document.body).backgroundColor,
    };
  });

async function openSettings(page: Page): Promise<void> {
  await page.click('[data-act=settings]');
  await page.waitForSelector('.settings');
}

test('a reader sets width, size and colours in the foot; they hold at once, on the next page, and can be undone', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read({ viewport: { width: 1600, height: 900 }, colorScheme: 'light' });
    await page.goto(`${url}cto-vs-cio/`);
    const usual = await look(page);
    await openSettings(page);
    assert.equal(await page.getAttribute('[data-act=settings]', 'aria-expanded'), 'true');
    assert.equal(await page.locator('.settings :checked').count(), 3);
    await page.check('[name=scheme][value=dark]');
    await page.check('[name=width][value=narrow]');
    assert.equal((await look(page)).paper, 'rgb(19, 21, 23)');
    assert.equal((await look(page)).width, 31 * 16);
    await page.check('[name=size][value=largest]');
    assert.ok((await look(page)).size > usual.size * 1.3);
    assert.equal(await page.textContent('.settings [role=status]'), 'Kept on this device only.');
    await page.goto(`${url}zh-cn/cto-vs-cio/`);
    assert.equal((await look(page)).paper, 'rgb(19, 21, 23)');
    await openSettings(page);
    assert.equal(await page.textContent('.settings legend'), '正文宽度');
    await page.check('[name=size][value=normal]');
    await page.check('[name=scheme][value=system]');
    await page.check('[name=width][value=wide]');
    await page.goto(`${url}cto-vs-cio/`);
    const wide = await look(page);
    assert.ok(wide.width > usual.width + 60, `${wide.width} over ${usual.width}`);
    await openSettings(page);
    await page.check('[name=width][value=medium]');
    assert.deepEqual(await look(page), usual);
    assert.equal(await page.evaluate(() => localStorage.getItem('reading-settings')), null);
    assert.deepEqual(errors, []);
  });
});

test('the settings are walked with the keyboard, and Escape gives the focus back', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}a-z/`);
    await page.focus('[data-act=settings]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.settings');
    assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), 'medium');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.evaluate(() => document.activeElement?.matches(':checked')), true);
    assert.match((await page.evaluate(() => localStorage.getItem('reading-settings'))) ?? '', /"size":"large"/);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.settings').isVisible(), false);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-act')), 'settings');
  });
});

test('what was set is there at the first paint, and nothing moves', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ colorScheme: 'light' });
    await page.goto(`${url}a-z/`);
    await page.evaluate(() => {
      localStorage.setItem('reading-settings', '{"scheme":"dark","size":"large","width":"wide","more":1}');
    });
    // What every painted frame shows, and every shift of the layout.
    await page.addInitScript(() => {
      const seen: unknown[] = [];
      Object.assign(globalThis, { seen, shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(globalThis, {
            shifts:
              (globalThis as unknown as { shifts: number }).shifts + (entry as unknown as { value: number }).value,
          });
      }).observe({ type: 'layout-shift', buffered: true });
      const frame = () => {
        if (document.body as HTMLElement | null) {
          const { backgroundColor, fontSize } = getComputedStyle(document.body);
          seen.push(`${backgroundColor} ${fontSize}`);
        }
        if (seen.length < 20) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    // Without the headword face, whose coming is no matter of the settings.
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(`${url}cto-vs-cio/`, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => (globalThis as unknown as { seen: unknown[] }).seen.length >= 20);
    const { seen, shifts } = await page.evaluate(() => {
      const watched = globalThis as unknown as { seen: string[]; shifts: number };
      return { seen: watched.seen, shifts: watched.shifts };
    });
    assert.equal(new Set(seen).size, 1, seen.join('\n'));
    assert.match(seen[0] ?? '', /^rgb\(19, 21, 23\) 21\.85px$/);
    assert.equal(shifts, 0);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.equal(paper, 'rgb(253, 253, 252)');
    assert.equal(await page.locator('.js').first().isVisible(), false);
  });
});

test('where nothing can be kept the settings hold for the page, and that is said; a wrong store is as none', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read({ colorScheme: 'light' });
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(`${url}cto-vs-cio/`);
    await openSettings(page);
    await page.check('[name=scheme][value=dark]');
    assert.equal((await look(page)).paper, 'rgb(19, 21, 23)');
    assert.match((await page.textContent('.settings [role=status]')) ?? '', /^This browser keeps nothing/);
    assert.deepEqual(errors, []);
    const other = await read({ colorScheme: 'light' });
    await other.page.goto(`${url}a-z/`);
    for (const wrong of ['{', '[]', '"dark"', '{"scheme":"toString","size":7}']) {
      await other.page.evaluate((text) => {
        localStorage.setItem('reading-settings', text);
      }, wrong);
      await other.page.reload();
      assert.equal((await look(other.page)).paper, 'rgb(253, 253, 252)', wrong);
    }
    assert.deepEqual(other.errors, []);
  });
});

test('without a script there is no control that does nothing', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ javaScriptEnabled: false });
    await page.goto(`${url}cto-vs-cio/`);
    const buttons = page.locator('.js');
    assert.ok((await buttons.count()) > 0);
    for (const button of await buttons.all()) assert.equal(await button.isVisible(), false);
  });
});

test('at the largest size nothing is wider than a phone', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ viewport: { width: 320, height: 640 } });
    await page.goto(`${url}a-z/`);
    await page.evaluate(() => {
      localStorage.setItem('reading-settings', '{"size":"largest","width":"wide"}');
    });
    for (const path of ['', 'cto-vs-cio/', 'chief-technology-officer/', 'glossary/', 'search/', 'zh-cn/cto-vs-cio/']) {
      await page.goto(url + path);
      if (path !== '') await openSettings(page);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.equal(excess, 0, path);
    }
  });
});
