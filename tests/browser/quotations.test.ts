/** A link to a quotation: made from a selection, opened in the browser, and what it falls back on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

const permissions = ['clipboard-read', 'clipboard-write'];
const button = 'button.quote';

/** Selects from the first place of `from` behind an element to the end of the first place of `to` behind that. */
async function select(page: Page, within: string, from: string, to = from): Promise<void> {
  await page.evaluate(
    ([selector, first, last]) => {
      const root = document.querySelector(selector);
      const article = document.querySelector('main');
      if (root === null || article === null) throw new Error(`no ${selector}`);
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let begun = false;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        const isBefore = !root.contains(node) && (root.compareDocumentPosition(node) & 4) === 0;
        if (isBefore) continue;
        if (!begun && text.includes(first)) {
          range.setStart(node, text.indexOf(first));
          begun = true;
        }
        if (begun && text.includes(last)) {
          range.setEnd(node, text.indexOf(last) + last.length);
          getSelection()?.removeAllRanges();
          getSelection()?.addRange(range);
          return;
        }
      }
      throw new Error(`no ${first} … ${last}`);
    },
    [within, from, to] as const,
  );
}

async function copyQuotation(page: Page): Promise<string> {
  await page.click(button);
  await page.waitForSelector(`${button}.done`);
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Where a reader lands who opens an address in a fresh page. */
async function land(page: Page, address: string): Promise<{ target: string; top: number }> {
  const fresh = await page.context().newPage();
  await fresh.goto(address);
  // A browser looks for the words until the page stands still, and only then falls back.
  await fresh.waitForFunction(() => document.querySelector(':target') !== null);
  const landed = await fresh.evaluate(() => {
    const target = document.querySelector(':target');
    return { target: target?.textContent ?? '', top: target?.getBoundingClientRect().top ?? NaN };
  });
  await fresh.close();
  return landed;
}

async function withEntry(
  path: string,
  story: (page: Page, url: string) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read({ permissions, ...options });
    await page.goto(url + path);
    await story(page, url + path);
    assert.deepEqual(errors, []);
  });
}

test('a passage that is selected with the mouse gets a link that scrolls to it', async () => {
  await withEntry('chief-technology-officer/', async (page, url) => {
    const paragraph = page.locator('.head:has(#reporting-line) + p');
    await paragraph.scrollIntoViewIfNeeded();
    const box = await paragraph.boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + 2, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 30, { steps: 5 });
    assert.equal(await page.locator(button).count(), 0);
    await page.mouse.up();
    await page.waitForSelector(button);
    assert.equal(await page.textContent(button), 'Copy link to quotation');
    const [place, quoted] = [
      await page.locator(button).boundingBox(),
      await page.evaluate(() => String(getSelection())),
    ];
    assert.ok(place && Math.abs(place.y - box.y) < 120 && quoted.length > 10, 'it is near the selection');
    const address = await copyQuotation(page);
    assert.ok(address.startsWith(`${url}#reporting-line:~:text=`), address);
    assert.equal(await page.evaluate(() => String(getSelection())), quoted, 'the selection stays');
    const { target, top } = await land(page, address);
    assert.ok(target.includes(quoted.trim()), `${address} → ${target.slice(0, 80)}`);
    assert.ok(top > 0 && top < 900);
  });
});

test('a fragment that matches nothing lands at the section', async () => {
  await withEntry('chief-technology-officer/', async (page, url) => {
    await select(page, '#reporting-line', 'Four arrangements are documented');
    await page.waitForSelector(button);
    const address = await copyQuotation(page);
    assert.equal(address, `${url}#reporting-line:~:text=Four%20arrangements%20are%20documented`);
    assert.match((await land(page, address)).target, /^Four arrangements are documented/);
    const lost = await land(page, address.replace('Four', 'Fourteen'));
    assert.equal(lost.target, 'To whom the CTO answers');
    assert.ok(lost.top >= 0 && lost.top < 200);
  });
});

test('a passage over citations and paragraphs is named without the numbers', async () => {
  await withEntry('chief-technology-officer/', async (page) => {
    await select(page, '#reporting-line', 'The CTO may stand beside', 'The figure holds every survey');
    await page.waitForSelector(button);
    const address = await copyQuotation(page);
    assert.match(address, /#reporting-line:~:text=[^,-]+,[^,-]+$/);
    const { target } = await land(page, address);
    assert.ok(target.includes('The CTO may stand beside') && target.includes('The figure holds every survey'));
  });
});

test('a word that stands everywhere is told apart, and hyphens, commas and ampersands are escaped', async () => {
  await withEntry('chief-technology-officer/', async (page) => {
    await select(page, '#reporting-line + *, #reporting-line', 'CIO');
    await page.waitForSelector(button);
    const address = await copyQuotation(page);
    assert.match(address, /:~:text=([^,]+-,)?CIO(,-[^,]+)?$/);
    const { target } = await land(page, address);
    assert.ok(target.includes('Four arrangements are documented'), address);
    await page.goto(page.url().replace('chief-technology-officer', 'history-of-the-cto'));
    await select(page, '.body', '1980s');
    await page.waitForSelector(button);
    assert.doesNotMatch((await copyQuotation(page)).split('text=')[1] ?? '', /[^,]-[^,]|&/);
  });
});

test('a Chinese passage gets its link too', async () => {
  await withEntry('zh-cn/cto-vs-cio/', async (page, url) => {
    const paragraph = '.head:has(#strategic-level) + p';
    const text = (await page.textContent(paragraph)) ?? '';
    await select(page, paragraph, text.slice(0, 9));
    await page.waitForSelector(button);
    assert.equal(await page.textContent(button), '复制所选文字的链接');
    const address = await copyQuotation(page);
    assert.ok(address.startsWith(`${url}#strategic-level:~:text=`), address);
    const { target } = await land(page, address);
    assert.ok(target.includes(text.slice(0, 9)), `${address} → ${target.slice(0, 80)}`);
  });
});

test('in the lead there is no section: the address is that of the entry', async () => {
  await withEntry('cto-vs-cio/', async (page, url) => {
    await select(page, '.body > p', 'By the usual contrast');
    await page.waitForSelector(button);
    const address = await copyQuotation(page);
    assert.equal(address, `${url}#:~:text=By%20the%20usual%20contrast`);
    assert.ok((await land(page, address)).target.includes('By the usual contrast'));
  });
});

test('from the keyboard the button is the next stop, is announced, and goes with Escape and with the selection', async () => {
  await withEntry('chief-technology-officer/', async (page, url) => {
    await select(page, '#reporting-line', 'Four arrangements are documented');
    await page.waitForFunction(
      () => document.querySelector('[data-copied]')?.textContent === 'Copy link to quotation: Tab',
    );
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'quote');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[data-copied]')?.textContent === 'Link copied');
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /#reporting-line:~:text=Four/);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator(button).count(), 0);
    await select(page, '#reporting-line', 'arrangements are documented');
    await page.waitForSelector(button);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.waitForSelector(button, { state: 'detached' });
    await page.keyboard.press('Tab');
    assert.notEqual(await page.evaluate(() => document.activeElement?.className), 'quote');
    assert.equal(page.url(), url);
  });
});

test('on a phone the button stays inside the page and clear of the selection', async () => {
  const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
  await withEntry(
    'chief-technology-officer/',
    async (page) => {
      for (const words of ['Four arrangements', 'The figure holds every survey']) {
        await select(page, '#reporting-line', words);
        await page.evaluate(() => getSelection()?.anchorNode?.parentElement?.scrollIntoView());
        await page.waitForSelector(button);
        await page.waitForTimeout(400);
        const box = await page.locator(button).boundingBox();
        const selected = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? NaN);
        assert.ok(box && box.x >= 0 && box.x + box.width <= 320 && box.height >= 44);
        assert.ok(box.y >= selected, 'it does not cover what is selected');
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
      }
      await page.tap(button);
      await page.waitForSelector(`${button}.done`);
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), /text=The%20figure%20holds/);
    },
    phone,
  );
});

test('what is selected outside an entry, or holds no words, gets no button', async () => {
  await withEntry('cto-vs-cio/', async (page) => {
    for (const selector of ['footer', '.top']) {
      await page.evaluate((name) => {
        const element = document.querySelector(name);
        if (element !== null) getSelection()?.selectAllChildren(element);
      }, selector);
      await page.waitForTimeout(400);
      assert.equal(await page.locator(button).count(), 0, selector);
    }
    await page.evaluate(() => {
      const number = document.querySelector('.body .cite a');
      if (number !== null) getSelection()?.selectAllChildren(number);
    });
    await page.waitForTimeout(400);
    const left = await page.locator(button).count();
    if (left > 0) assert.doesNotMatch(await copyQuotation(page), /:~:/);
  });
});
