/** The page is read aloud: from its head, from a section, by keyboard, and not where the device has no voice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';
import { fail, finish, giveVoices, heard } from './fake-speech.ts';

const english = [
  ['en-GB', 'Anna'],
  ['en-US', 'Bob'],
  ['de-DE', 'Carl'],
] as const;

const highlighted = (page: Page) =>
  page.evaluate(() => Array.from(CSS.highlights.get('spoken') ?? [], (range) => (range as Range).toString()).join(''));
const status = (page: Page) => page.textContent('.aloud > .read');

async function begin(page: Page, address: string, id?: string): Promise<void> {
  await page.goto(address);
  if (id === undefined) {
    await page.click('[data-act=aloud]');
  } else {
    await page.click(`a.addr[href="#${id}"]`);
    await page.click('[role=menuitem] >> nth=1');
  }
  await page.waitForSelector('.aloud');
}

test('from the head of an entry it is read from its title on, sentence by sentence, without numbers and addresses', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    await giveVoices(page, english);
    await begin(page, `${url}chief-technology-officer/`);
    await page.waitForFunction(() => document.querySelector('[data-copied]')?.textContent === 'Reading aloud');
    assert.equal((await heard(page))[0]?.text, 'Chief technology officer');
    assert.equal((await heard(page))[0]?.voice, 'Anna');
    assert.equal(await highlighted(page), 'Chief technology officer');
    assert.match((await finish(page))?.text ?? '', /^The executive who answers for technology/);
    await finish(page, 400);
    const said = (await heard(page)).map(({ text }) => text);
    const lead = said.findIndex((text) => /^A chief technology officer \(C-T-O\)/.test(text));
    assert.ok(lead > 0);
    assert.match(said[lead + 1] ?? '', /^and usually its highest-ranking technology manager\.$/);
    assert.ok(said.every((text) => text.length <= 150));
    assert.ok(said.includes('Duties') && !said.includes('Key facts'));
    const all = said.join('\n');
    assert.doesNotMatch(all, /#duties|\bCTO\b|\bR&D\b|Back to use|What links here|Edit the section|Contents/);
    // A table is read row by row, each cell under the head of its column.
    const row = said.findIndex((text) => /^2019$/.test(text));
    assert.match(said.slice(row, row + 5).join(' '), /^2019 Who was asked: .* Answer: 42% to the chief executive/);
    assert.equal(await status(page), 'Read to the end');
    assert.equal(await highlighted(page), '');
    assert.deepEqual(errors, []);
  });
});

test('from a section it begins there; it pauses, goes on, steps, stops, and gives the focus back', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page, errors } = await read();
    await giveVoices(page, english);
    await begin(page, `${url}chief-technology-officer/`, 'reporting-line');
    assert.equal((await heard(page))[0]?.text, 'To whom the C-T-O answers');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Pause');
    const second = await finish(page);
    assert.equal(second?.text, 'Four arrangements are documented.');
    assert.equal(await highlighted(page), 'Four arrangements are documented.');
    await page.keyboard.press('Enter');
    assert.equal(await status(page), 'Paused');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Go on');
    const before = (await heard(page)).length;
    await page.keyboard.press('Space');
    assert.equal((await heard(page)).at(-1)?.text, 'Four arrangements are documented.');
    assert.equal((await heard(page)).length, before + 1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal((await heard(page)).at(-1)?.text, 'To whom the C-T-O answers');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    assert.match((await heard(page)).at(-1)?.text ?? '', /^The C-T-O may stand beside the C-I-O/);
    await fail(page);
    assert.match((await status(page)) ?? '', /^The voice fell silent/);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.aloud').count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '#reporting-line');
    assert.equal(await highlighted(page), '');
    assert.deepEqual(errors, []);
  });
});

test('speed and voice are chosen, hold at once, and are kept', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await giveVoices(page, english);
    await begin(page, `${url}cto-vs-cio/`, 'strategic-level');
    const speed = page.locator('.aloud label:has-text("Speed") select');
    const voice = page.locator('.aloud label:has-text("Voice") select');
    assert.deepEqual(await voice.locator('option').allTextContents(), ['Anna', 'Bob']);
    const count = (await heard(page)).length;
    await speed.selectOption('1.5');
    await voice.selectOption('Bob');
    const said = await heard(page);
    assert.equal(said.length, count + 2);
    assert.deepEqual([said.at(-1)?.rate, said.at(-1)?.voice, said.at(-1)?.text], [1.5, 'Bob', said[0]?.text]);
    await begin(page, `${url}cto-archetypes/`);
    const [first] = await heard(page);
    assert.deepEqual([first?.rate, first?.voice], [1.5, 'Bob']);
    assert.equal(await page.locator('.aloud select >> nth=0').inputValue(), '1.5');
  });
});

test('the window follows the sentence only when it leaves the view, and not a reader who is elsewhere', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read({ reducedMotion: 'reduce' });
    await giveVoices(page, english);
    await begin(page, `${url}chief-technology-officer/`, 'duties');
    const top = () => page.evaluate(() => Math.round(scrollY));
    const start = await top();
    await finish(page);
    assert.equal(await top(), start, 'it is in view');
    let moves = 0;
    for (let times = 0, last = start; times < 40; times += 1) {
      await finish(page);
      const now = await top();
      if (now !== last) moves += 1;
      last = now;
      const isSeen = await page.evaluate(() => {
        const [range] = CSS.highlights.get('spoken') ?? [];
        const { top: above, bottom } = (range as Range).getBoundingClientRect();
        const bar = document.querySelector('.aloud')?.getBoundingClientRect().top ?? 0;
        return above >= 0 && bottom <= bar;
      });
      assert.ok(isSeen, `sentence ${times}`);
    }
    assert.ok(moves > 0 && moves < 20, `${moves} moves`);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await finish(page);
    assert.equal(await top(), 0, 'the reader has gone elsewhere');
    await page.click('.aloud button:has-text("Next sentence")');
    assert.ok((await top()) > 0, 'and asks for the sentence');
  });
});

test('a Chinese entry is read in Mandarin, and a device without it says so', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await giveVoices(page, [...english, ['zh-HK', 'Cantonese'], ['zh-CN', 'Mandarin']]);
    await begin(page, `${url}zh-cn/chief-technology-officer/`);
    const said = await heard(page);
    assert.equal(said[0]?.voice, 'Mandarin');
    assert.equal(await page.getAttribute('.aloud', 'aria-label'), '朗读');
    await finish(page, 60);
    assert.ok((await heard(page)).some(({ text }) => text.includes('C T O')));
    assert.ok((await heard(page)).every(({ text, voice }) => voice !== 'Mandarin' || text.length <= 45));
    const mute = await read();
    await giveVoices(mute.page, english);
    await mute.page.goto(`${url}zh-cn/cto-vs-cio/`);
    await mute.page.click('[data-act=aloud]');
    await mute.page.waitForSelector('.said-here');
    assert.match((await mute.page.textContent('.said-here')) ?? '', /^此设备没有中文语音/);
    assert.equal(await mute.page.locator('.aloud').count(), 0);
  });
});

test('foreign words are said by a voice of their language, where the device has one', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const { page } = await read();
    await giveVoices(page, [...english, ['ja-JP', 'Kyoko']]);
    await begin(page, `${url}chief-technology-officer/`);
    await finish(page, 80);
    const foreign = (await heard(page)).filter(({ voice }) => voice === 'Kyoko');
    assert.ok(foreign.length > 0);
    for (const { text, lang } of foreign) {
      assert.equal(lang, 'ja-JP');
      assert.match(text, /\p{Script=Han}|\p{Script=Katakana}/u);
    }
  });
});

test('a browser without speech says so, without highlights it shows the paragraph, and paper shows nothing', async () => {
  await withSite(rootSite.folder, '/', async ({ url, read }) => {
    const silent = await read();
    await silent.page.addInitScript(() => {
      Object.defineProperty(globalThis, 'speechSynthesis', { value: undefined });
    });
    await silent.page.goto(`${url}cto-vs-cio/`);
    await silent.page.click('[data-act=aloud]');
    await silent.page.waitForSelector('.said-here');
    assert.equal(await silent.page.textContent('.said-here'), 'This browser cannot read aloud.');
    const plain = await read();
    await giveVoices(plain.page, english);
    await plain.page.addInitScript(() => {
      Object.defineProperty(CSS, 'highlights', { value: undefined });
    });
    await begin(plain.page, `${url}cto-vs-cio/`, 'strategic-level');
    assert.equal(await plain.page.locator('.spoken-block').count(), 1);
    assert.equal(await plain.page.locator('h2.spoken-block, h3.spoken-block').count(), 1);
    await plain.page.emulateMedia({ media: 'print' });
    assert.equal(await plain.page.locator('.aloud').isVisible(), false);
    await plain.page.emulateMedia({ media: 'screen' });
    await plain.page.click('.aloud button:has-text("Stop")');
    assert.equal(await plain.page.locator('.spoken-block').count(), 0);
    assert.deepEqual([...silent.errors, ...plain.errors], []);
  });
});
