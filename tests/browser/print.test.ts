/** On paper: where links lead, the address of the page, and nothing that must be clicked. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handbookSite, rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';

test('a printed entry says where its links lead, its own address and its edition', async () => {
  await withSite(handbookSite.folder, handbookSite.base, async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}cto-vs-cio/`);
    await page.click('.entry-head .addr');
    await page.waitForSelector('[role=menu]');
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => {
      const after = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].map((element) => ({
          href: element.getAttribute('href') ?? '',
          content: getComputedStyle(element, '::after').content,
          isShown: element.checkVisibility(),
        }));
      const canonical = document.querySelector('[rel=canonical]');
      return {
        text: after('.body > p > a[href*="/"]:not(.term)'),
        references: after('.refs span a[href*="/"]'),
        citations: after('.cite a, .body h2 a, .addr'),
        address: canonical === null ? '' : getComputedStyle(canonical, '::before').content,
        addressHeight: canonical?.getBoundingClientRect().height ?? 0,
        edition: after('[data-edition]')[0]?.content,
        menu: after('.menu, .edit').some(({ isShown }) => isShown),
      };
    });
    assert.ok(printed.text.length > 5);
    for (const { href, content } of [...printed.text, ...printed.references])
      assert.equal(content, `" (" attr(href) ")"`.replace('attr(href)', `"${href}"`).replaceAll('" "', ''));
    for (const { content } of printed.citations) assert.doesNotMatch(content, /\(|⋯/);
    assert.equal(printed.address, '"https://cto.example.org/handbook/cto-vs-cio/"');
    assert.ok(printed.addressHeight > 0);
    assert.match(printed.edition ?? '', /[0-9a-f]{12}/);
    assert.equal(printed.menu, false);
  });
});

test('on a screen none of that is there', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await page.goto(`${url}cto-vs-cio/`);
    const shown = await page.evaluate(() => [
      document.querySelector('[rel=canonical]')?.getBoundingClientRect().height,
      getComputedStyle(document.querySelector('.body > p > a') ?? document.body, '::after').content,
    ]);
    assert.deepEqual(shown, [0, 'none']);
  });
});
