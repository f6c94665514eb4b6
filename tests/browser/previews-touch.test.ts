/** Stories of previews on a phone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';
import { overlap, previewIn } from './preview-helpers.ts';

const section = '.body a[href="/duties-of-the-cto/#strategy"]';

test('by touch: the first tap opens, a tap elsewhere closes, the link in it and the second tap lead on', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });
    await page.goto(`${url}cto-vs-cio/`);
    const link = page.locator(section);
    await link.tap();
    await previewIn(page).waitFor();
    assert.match(page.url(), /\/cto-vs-cio\/$/);
    const box = await previewIn(page).boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box));
    assert.equal(await overlap(link, previewIn(page)), false);
    await page.waitForTimeout(700);
    assert.equal(await previewIn(page).count(), 1);
    // Far from the preview: a finger is wide.
    await page.touchscreen.tap(3, box.y > 320 ? 3 : 636);
    await previewIn(page).waitFor({ state: 'detached' });
    await link.tap();
    await previewIn(page).locator('.title a').tap();
    await page.waitForURL(/\/duties-of-the-cto\/#strategy$/);
    await page.goBack();
    await link.tap();
    await previewIn(page).waitFor();
    await link.tap();
    await page.waitForURL(/\/duties-of-the-cto\/#strategy$/);
    assert.deepEqual(errors, []);
  });
});

test('by touch, a link that has no preview is followed at once', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });
    await page.goto(`${url}cto-vs-cio/`);
    await page.locator('.body a[href="/cto-vs-cio/links/"]').tap();
    await page.waitForURL(/\/cto-vs-cio\/links\/$/);
  });
});
