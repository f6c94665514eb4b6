/** axe on every kind of page, light and dark, on a phone's and a desk's width; nothing wider than its window. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const kinds = [
  '',
  'chief-technology-officer/',
  'cto-vs-cio/',
  'cto-vs-cio/links/',
  'glossary/links/',
  'a-z/',
  'categories/',
  'glossary/',
  'bibliography/',
  'bibliography/smith2003strategic/',
  'search/?q=cto',
  'saved/',
  'nowhere/',
];
const pages = [...kinds, ...kinds.filter((kind) => kind !== 'nowhere/').map((kind) => `zh-cn/${kind}`)];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds no violation, ${colorScheme}, ${width} px`, async () => {
      await withSite(rootSite.folder, '/', async ({ url, read }) => {
        const { page } = await read({ viewport: { width, height: 900 }, colorScheme });
        const found: string[] = [];
        for (const path of pages) {
          await page.goto(url + path, { waitUntil: 'networkidle' });
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            const { axe: tool } = globalThis as unknown as {
              axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            };
            const result = await tool.run();
            return result.violations.flatMap(({ id, nodes }) =>
              nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
            );
          });
          found.push(...violations.map((violation) => `/${path} ${violation}`));
          const excess = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (excess > 0) found.push(`/${path} is ${excess} px wider than its window`);
        }
        assert.deepEqual(found, []);
      });
    });
  }
}

test('the open list of the search field breaks no rule either', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}cto-archetypes/`);
    await page.keyboard.press('/');
    await page.keyboard.type('strategy');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe: tool } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
      return (await tool.run()).violations.map(({ id }) => id);
    });
    assert.deepEqual(violations, []);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`the open menu of an address and the button of a quotation break no rule, ${colorScheme}, ${width} px`, async () => {
      await withSite(rootSite.folder, '/', async ({ url, read }) => {
        const { page } = await read({ viewport: { width, height: 900 }, colorScheme });
        const found: string[] = [];
        const judge = async (what: string) => {
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            const { axe: tool } = globalThis as unknown as {
              axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            };
            return (await tool.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
          });
          found.push(...violations.map((violation) => `${what} ${violation}`));
          const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (excess > 0) found.push(`${what}: ${excess} px wider than its window`);
        };
        for (const path of ['chief-technology-officer/', 'zh-cn/cto-vs-cio/']) {
          await page.goto(url + path);
          for (const address of ['.entry-head .addr', '.body .addr']) {
            await page.locator(address).first().click();
            await page.waitForSelector('[role=menu]');
            await judge(`${path} ${address}`);
            await page.keyboard.press('Escape');
          }
          await page.evaluate(() => {
            const gloss = document.querySelector('.gloss');
            if (gloss !== null) getSelection()?.selectAllChildren(gloss);
          });
          await page.waitForSelector('button.quote');
          await judge(`${path} quotation`);
        }
        assert.deepEqual(found, []);
      });
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`an open preview breaks no rule, ${colorScheme}, ${width} px`, async () => {
      await withSite(rootSite.folder, '/', async ({ url, read }) => {
        const { page } = await read({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
        const found: string[] = [];
        for (const [path, link] of [
          ['cto-vs-cio/', '.body a[href="/duties-of-the-cto/#strategy"]'],
          ['cto-vs-cio/', '.body .cite a'],
          ['chief-technology-officer/', '.body a[href^="/cto-archetypes/#"]'],
          ['zh-cn/cto-vs-cio/', '.body a.term'],
        ] as const) {
          await page.goto(url + path);
          await page.locator(link).first().hover();
          await page.waitForSelector('cto-preview');
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            const { axe: tool } = globalThis as unknown as {
              axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            };
            return (await tool.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
          });
          const excess = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          found.push(...violations, ...(excess > 0 ? [`${excess} px too wide`] : []));
        }
        assert.deepEqual(found, []);
      });
    });
  }
}
