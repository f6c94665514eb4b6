/** axe on what only scripts make: settings, the controls of the voice, the form, the list, the margin. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';
import { giveVoices } from './fake-speech.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const faults = (await tool.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    const excess = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    // WCAG 2.5.8: what is pressed is 24 px high, or as far from its neighbours.
    const small = [...document.querySelectorAll('.js, .aloud button, .saved-list button, .settings label, .ask button')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 24)
      .map((element) => `${element.textContent} is too small to press`);
    return [...faults, ...small, ...(excess > 0 ? [`${excess} px too wide`] : [])];
  });
}

const modes: BrowserContextOptions[] = [
  { viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
  { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 1440, height: 900 }, colorScheme: 'dark', forcedColors: 'active' },
];

for (const mode of modes) {
  const name = `${mode.viewport?.width} px, ${mode.colorScheme}${mode.forcedColors === undefined ? '' : ', forced colours'}`;
  test(`what a reader opens breaks no rule: ${name}`, async () => {
    await withSite(rootSite.folder, '/', async ({ url, read }) => {
      const { page, errors } = await read({ ...mode, reducedMotion: 'reduce' });
      await giveVoices(page, [
        ['en-GB', 'A voice with a very long name indeed (Premium)'],
        ['en-US', 'Bob'],
        ['zh-CN', 'Mandarin'],
        ['zh-CN', 'Another'],
      ]);
      for (const path of ['cto-vs-cio/', 'zh-cn/cto-vs-cio/']) {
        await page.goto(url + path, { waitUntil: 'networkidle' });
        assert.deepEqual(await faultsOf(page), [], `${path} at rest`);
        await page.click('a.addr[href="#strategic-level"]');
        await page.click('[role=menuitem] >> nth=1');
        await page.waitForSelector('.aloud');
        assert.deepEqual(await faultsOf(page), [], `${path} read aloud`);
        await page.keyboard.press('Escape');
        await page.click('[data-act=missing]');
        await page.waitForSelector('.ask');
        await page.click('[data-act=settings]');
        await page.waitForSelector('.settings');
        assert.deepEqual(await faultsOf(page), [], `${path} form and settings`);
        await page.click('[data-act=saved]');
        await page.waitForSelector('[data-act=saved][aria-pressed=true]');
        await page.click('.foot a[href$="/saved/"]');
        await page.waitForSelector('.saved-list li');
        assert.deepEqual(await faultsOf(page), [], `${path} saved`);
      }
      assert.deepEqual(errors, []);
    });
  });
}
