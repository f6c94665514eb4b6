/** What helps a reader to keep the place: sources in the margin, contents that follow, how far one is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

const current = (page: Page) =>
  page.locator('.toc [aria-current]').evaluateAll((all) => all.map((link) => link.getAttribute('href')).join());

/** The next frame in which what a scroll caused has been done. */
const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );

async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate((place) => {
    window.scrollTo(0, place);
  }, top);
  await settled(page);
}

/** Boxes of what is shown in the margin. */
const boxes = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (element: Element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { top, bottom, left, right };
    };
    return {
      notes: [...document.querySelectorAll('.sidenote:not([hidden])')].map(boxOf),
      taken: [...document.querySelectorAll('.body > :is(table, .disputed, .wide), .facts > dl, .note > p')].map(boxOf),
      column: boxOf(document.querySelector('.body > p') ?? document.body),
    };
  });

for (const [path, width] of [
  ['chief-technology-officer/', 1440],
  ['chief-technology-officer/', 1000],
  ['cto-vs-cio/', 1280],
  ['zh-cn/chief-technology-officer/', 1440],
] as const) {
  test(`sources stand beside their paragraphs and over nothing: /${path} at ${width} px`, async () => {
    await withSite(rootSite.folder, '/', async ({ url, read }) => {
      const { page, errors } = await read({ viewport: { width, height: 900 } });
      await page.addInitScript(() => {
        Object.assign(globalThis, { moved: [] });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { sources } = entry as unknown as { sources: { node: Node | null }[] };
            for (const { node } of sources)
              if (node?.parentElement?.closest('.body'))
                (globalThis as unknown as { moved: string[] }).moved.push(node.textContent ?? '');
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(url + path, { waitUntil: 'networkidle' });
      await page.waitForSelector('.sidenote:not([hidden])');
      await settled(page);
      const { notes, taken, column } = await boxes(page);
      assert.ok(notes.length > 4, `${notes.length} notes`);
      let last = -Infinity;
      for (const { top, bottom, left, right } of notes) {
        assert.ok(top >= last, 'one over another');
        last = bottom;
        assert.ok(left > column.right && right <= width);
        for (const other of taken)
          assert.ok(
            bottom <= other.top || top >= other.bottom || right <= other.left,
            `over something at ${other.top}`,
          );
      }
      assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved), []);
      assert.deepEqual(errors, []);
    });
  });
}

test('a note says number, author, year, place and reading, leads to the work, and is no second stop for the keyboard', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${url}chief-technology-officer/`);
    const note = page.locator('.sidenote:not([hidden]) p', { hasText: '(2018), table 2' }).first();
    await note.waitFor();
    const number = await note.locator('b').textContent();
    const href = await note.locator('a').getAttribute('href');
    assert.equal(
      await page
        .locator(`#r${number} span a`)
        .first()
        .evaluate((link) => (link as HTMLAnchorElement).href),
      href,
    );
    assert.equal(await note.locator('.dot').count(), 1);
    assert.equal(await page.getAttribute('.sidenotes', 'aria-hidden'), 'true');
    assert.equal(await page.locator('.sidenotes a:not([tabindex="-1"])').count(), 0);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.sidenotes').isVisible(), false);
  });
});

test('where sources find no room they are counted, and shown while their paragraph is pointed at', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ viewport: { width: 1000, height: 900 } });
    let seen = false;
    let grew = 0;
    for (const path of ['chief-technology-officer/', 'history-of-the-cto/', 'duties-of-the-cto/', 'cto-archetypes/']) {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      await page.waitForSelector('.sidenote:not([hidden])');
      const counted = page.locator('.sidenote:not([hidden]) > .read:not([hidden])');
      if ((await counted.count()) === 0) continue;
      seen = true;
      assert.match((await counted.first().textContent()) ?? '', /^\+ \d+$/);
      for (const note of await page.locator('.sidenote:has(> .read:not([hidden])):not([hidden])').all()) {
        const shown = () => note.locator('p:not(.read, [hidden])').count();
        const before = await shown();
        const number = await note.locator('b').first().textContent();
        const handle = await note.elementHandle();
        const mark = page.locator(`.body > p .cite a[href="#r${number}"], .body > * > li .cite a[href="#r${number}"]`);
        for (const one of await mark.all()) {
          await one.focus();
          if (await handle.evaluate((element) => element.classList.contains('whole'))) grew += 1;
          await one.blur();
        }
        assert.equal(await shown(), before, 'it is as it was when the focus has left');
      }
    }
    assert.ok(seen, 'some paragraph rests on more than fits beside it');
    assert.ok(grew > 0, 'and shows it while it holds the focus');
  });
});

test('a narrow page has no margin and loads nothing for it; it comes with the room', async () => {
  const requests: string[] = [];
  await withSite(
    rootSite.folder,
    '/',
    async ({ url, read }) => {
      const { page } = await read({ viewport: { width: 700, height: 900 } });
      await page.goto(`${url}cto-vs-cio/`, { waitUntil: 'networkidle' });
      assert.deepEqual(
        requests.filter((path) => /sidenotes\.|words/.test(path)),
        [],
      );
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.waitForSelector('.sidenote:not([hidden])');
    },
    { log: ({ path }) => requests.push(path) },
  );
});

test('the contents follow the reader down and up, to the last short sections', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${url}chief-technology-officer/`, { waitUntil: 'networkidle' });
    const all = await page
      .locator('.toc a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    const walk = async (places: number[]) => {
      const seen: string[] = [];
      for (const place of places) {
        await scrollTo(page, place);
        const now = await current(page);
        if (now !== '' && seen.at(-1) !== now) seen.push(now);
      }
      return seen;
    };
    const places = Array.from({ length: Math.ceil(end / 110) + 1 }, (_, step) => Math.min(end, step * 110));
    assert.deepEqual(await walk(places), all);
    assert.deepEqual(await walk(places.toReversed()), all.toReversed());
  });
});

test('a section that a reader goes to is the current one, also where the window can go no further', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${url}chief-technology-officer/`, { waitUntil: 'networkidle' });
    for (const id of ['#see-also', '#links-here', '#difference', '#common-ground', '#development']) {
      await page.focus(`.toc a[href="${id}"]`);
      await page.keyboard.press('Enter');
      await page.waitForFunction((hash) => location.hash === hash, id);
      await settled(page);
      assert.equal(await current(page), id);
    }
    await page.focus('.toc a[href="#development"]');
    await page.keyboard.press('Enter');
    await settled(page);
    assert.equal(await current(page), '#development', 'twice is as once');
    const inked = await page
      .locator('.toc a')
      .evaluateAll(
        (links) => links.filter((link) => getComputedStyle(link).borderInlineStartColor === 'rgb(21, 24, 27)').length,
      );
    assert.equal(inked, 1);
    await page.click('.toc a[href="#difference"]');
    await settled(page);
    const [grown, place] = await page.evaluate(() => {
      const links = [...document.querySelectorAll('.toc a')];
      const isInk = (link: Element) => getComputedStyle(link).borderInlineStartColor === 'rgb(21, 24, 27)';
      return [links.filter(isInk).length, links.findIndex((link) => link.ariaCurrent !== null)];
    });
    assert.equal(grown, place + 1, 'the ink bar has grown down to the section');
  });
});

test('without contents in sight a hairline grows with the reading, but not for who wants no motion and not on paper', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ viewport: { width: 700, height: 900 } });
    await page.goto(`${url}cto-vs-cio/`, { waitUntil: 'networkidle' });
    const line = () =>
      page.evaluate(() => {
        const { content, scale } = getComputedStyle(document.querySelector('.body') ?? document.body, '::before');
        return content === 'none' ? null : parseFloat(scale);
      });
    const start = await line();
    await scrollTo(page, 3000);
    const later = await line();
    assert.ok(start !== null && later !== null && start < 0.01 && later > 0.05 && later < 1, `${start} to ${later}`);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    assert.equal(await line(), null);
    await page.emulateMedia({ reducedMotion: 'no-preference', media: 'print' });
    assert.equal(await line(), null);
  });
});

test('the head of an entry says who keeps it, when it was last reviewed, and against what', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ javaScriptEnabled: false });
    await page.goto(`${url}cto-vs-cio/`);
    const works = await page.locator('.refs > li').count();
    const line = ((await page.textContent('.entry-head .evidence')) ?? '').replace(/\s+/g, ' ');
    assert.match(line, new RegExp(`Rests on ${works} works: .+\\. Last held against its sources on .+ 2026\\.`));
    assert.match(line, /Maintained by the contributors of the CTO encyclopedia\. ?$/);
    await page.click('.entry-head .evidence a');
    assert.match(page.url(), /#references$/);
  });
});
