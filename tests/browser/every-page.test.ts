/**
 * Every page that the sitemap names, in every mode between them: axe finds nothing, and nothing is wider than its window.
 * Works have hundreds of pages of one make; a few stand for them.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const works = 3;
const listed = Array.from(
  readFileSync(join(rootSite.folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g),
  ([, url]) => new URL(url ?? '').pathname.slice(1),
);
const ofWorks = listed.filter((path) => /bibliography\/./.test(path));
const pages = [
  ...listed.filter((path) => !ofWorks.includes(path)),
  ...ofWorks.slice(0, works),
  'search/?q=strategy',
  'saved/',
  'nowhere/',
];

interface Mode {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
  media?: 'print';
  forcedColors?: 'active';
  contrast?: 'more';
}

const modes: Mode[] = [
  { name: 'light, 320 px', width: 320, colorScheme: 'light' },
  { name: 'dark, 1280 px', width: 1280, colorScheme: 'dark' },
];
/** Modes that change colours by rules of their own: every fifth page, so that each kind is among them. */
const further: Mode[] = [
  { name: 'dark, 320 px, more contrast', width: 320, colorScheme: 'dark', contrast: 'more' },
  { name: 'light, 1280 px, more contrast', width: 1280, colorScheme: 'light', contrast: 'more' },
  { name: 'forced colours, 768 px', width: 768, colorScheme: 'dark', forcedColors: 'active' },
  { name: 'print', width: 768, colorScheme: 'light', media: 'print' },
];

for (const [mode, some] of [
  ...modes.map((mode): [Mode, string[]] => [mode, pages]),
  ...further.map((mode): [Mode, string[]] => [mode, pages.filter((_, index) => index % 5 === 0)]),
]) {
  test(`every page is open to everyone: ${mode.name}`, async () => {
    const { width, colorScheme, media, forcedColors, contrast } = mode;
    await withSite(rootSite.folder, '/', async ({ url, read }) => {
      const found: string[] = [];
      const waiting = [...some];
      // Two windows, as the machine has two cores.
      const readAll = async () => {
        const { page, errors } = await read({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
        await page.emulateMedia({
          colorScheme,
          ...(media !== undefined && { media }),
          ...(forcedColors !== undefined && { forcedColors }),
          ...(contrast !== undefined && { contrast }),
        });
        for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
          found.push(...(await faultsOf(page, url, path, media !== 'print')));
        found.push(...errors.filter((error) => !error.includes('404')));
      };
      await Promise.all([readAll(), readAll()]);
      assert.deepEqual(found, []);
    });
  });
}

/** @param isTouched whether fingers meet the page: WCAG 2.2 asks for the size of targets, axe only when it is told to. */
async function faultsOf(page: Page, url: string, path: string, isTouched: boolean): Promise<string[]> {
  await page.goto(url + path, { waitUntil: 'load' });
  await page.evaluate(axe);
  const faults = await page.evaluate(async (enabled) => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await tool.run({ rules: { 'target-size': { enabled } } });
    const root = document.documentElement;
    const excess = root.scrollWidth - root.clientWidth;
    return [
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
      ...(excess > 0 ? [`${excess} px wider than its window`] : []),
    ];
  }, isTouched);
  return faults.map((fault) => `/${path} ${fault}`);
}
