/** Stories of another site, with a strict Content-Security-Policy, whose links to the encyclopedia show previews. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { serveSite } from '../../src/tools/static-server.ts';
import { handbookSite, rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';
import { overlap, previewIn } from './preview-helpers.ts';

const demo = 'tests/browser/embed-demo';

/** Opens the demo page, served from another port, that is another origin, than the encyclopedia. */
async function withDemo(
  story: (page: Page, errors: string[], encyclopedia: string) => Promise<void>,
  { site = rootSite, options }: { site?: typeof rootSite; options?: BrowserContextOptions } = {},
): Promise<void> {
  await withSite(site.folder, site.base, async ({ url, read }) => {
    const folder = mkdtempSync(join(tmpdir(), 'demo-'));
    cpSync(demo, folder, { recursive: true });
    const index = join(folder, 'index.html');
    writeFileSync(index, readFileSync(index, 'utf8').replaceAll('{encyclopedia}', url));
    const { origin } = new URL(url);
    const policy = `default-src 'none'; script-src ${origin}; connect-src ${origin}; style-src 'self'; require-trusted-types-for 'script'`;
    const headers = { 'Content-Security-Policy': policy };
    const served = await serveSite({ folder, base: '/', port: 0, headers });
    try {
      const { page, errors } = await read(options);
      await page.goto(served.url, { waitUntil: 'networkidle' });
      await story(page, errors, url);
    } finally {
      served.server.closeAllConnections();
      served.server.close();
      rmSync(folder, { recursive: true });
    }
  });
}

test('by hover a link shows the section, outside the styles of the page and inside its policy', async () => {
  await withDemo(async (page, errors) => {
    await page.hover('#section');
    await previewIn(page).locator('.title').filter({ hasText: 'Strategic level' }).waitFor();
    assert.match((await previewIn(page).textContent()) ?? '', /^$/, 'the text is in the shadow');
    await previewIn(page).getByText('In the scheme the CTO forms').waitFor();
    const style = await previewIn(page).evaluate((host) => {
      const text = host.shadowRoot?.querySelector('p:not([class])');
      const { textTransform, textAlign, fontSize } = getComputedStyle(text ?? host);
      return { textTransform, textAlign, fontSize };
    });
    assert.deepEqual(style, { textTransform: 'none', textAlign: 'start', fontSize: '15px' });
    assert.equal(await overlap(page.locator('#section'), previewIn(page)), false);
    assert.equal(await previewIn(page).locator('button').count(), 0);
    await previewIn(page).hover();
    await page.waitForTimeout(700);
    assert.equal(await previewIn(page).count(), 1);
    await page.keyboard.press('Escape');
    assert.equal(await previewIn(page).count(), 0);
    assert.deepEqual(errors, []);
  });
});

test('entries, terms, works and Chinese sections show theirs, under a sub-path too', async () => {
  await withDemo(
    async (page, errors) => {
      for (const [id, title] of [
        ['entry', 'Chief technology officer'],
        ['term', 'technical debt'],
        ['work', 'Smith 2003'],
        ['chinese', '职责'],
      ] as const) {
        await page.hover(`#${id}`);
        await previewIn(page).locator('.title').filter({ hasText: title }).waitFor();
        await page.mouse.move(1, 1);
        await previewIn(page).waitFor({ state: 'detached' });
      }
      assert.deepEqual(errors, []);
    },
    { site: handbookSite },
  );
});

test('the focus opens a preview, Tab goes into it, Escape closes it at its link', async () => {
  await withDemo(async (page, errors) => {
    await page.keyboard.press('Tab');
    await previewIn(page).waitFor();
    await page.keyboard.press('Tab');
    assert.equal(
      await page.evaluate(() => document.querySelector('cto-preview')?.shadowRoot?.activeElement?.textContent),
      'Strategic level',
    );
    await page.keyboard.press('Escape');
    assert.equal(await previewIn(page).count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'section');
    assert.deepEqual(errors, []);
  });
});

test('the first tap opens a preview, the second follows the link', async () => {
  const options = { hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } };
  await withDemo(
    async (page, errors, encyclopedia) => {
      await page.tap('#section');
      await previewIn(page).waitFor();
      const box = await previewIn(page).boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box));
      await page.tap('#section');
      await page.waitForURL(`${encyclopedia}cto-vs-cio/#strategic-level`);
      assert.deepEqual(errors, []);
    },
    { options },
  );
});

test('links without a preview are links: of the site itself, to a list, to an entry that never was', async () => {
  const options = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } };
  await withDemo(
    async (page, _errors, encyclopedia) => {
      await page.tap('#lost');
      await page.waitForURL(`${encyclopedia}never-was/`);
      await page.goBack();
      await page.tap('#none');
      await page.waitForURL(`${encyclopedia}a-z/`);
      await page.goBack();
      await page.tap('#own');
      await page.waitForURL(/other\.html$/);
    },
    { options },
  );
});

test('what a file of previews holds beyond words and a few elements does not come into the page', async () => {
  await withDemo(async (page) => {
    const html =
      '<p onclick="alert(1)" id="section">One <img src=x onerror=alert(1)><a href="javascript:alert(1)">two</a> &#x3C;b> <b lang="fr" class="x">three</b></p></p></p><script>four</script><style>*{}</style><p>five';
    await page.route('**/previews/cto-vs-cio.json', (route) =>
      route.fulfill({
        json: { 'strategic-level': { title: '<b>T</b>', html } },
        headers: { 'Access-Control-Allow-Origin': '*' },
      }),
    );
    await page.hover('#section');
    await previewIn(page).waitFor();
    const shown = await previewIn(page).evaluate((host) => host.shadowRoot?.innerHTML);
    assert.match(
      shown ?? '',
      /&lt;b&gt;T&lt;\/b&gt;<\/a><\/p><p>One two &lt;b&gt; <b lang="fr">three<\/b><\/p>four\*\{\}<p>five<\/p><\/div>$/,
    );
  });
});
