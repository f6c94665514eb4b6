/**
 * Sections and pages are renamed, moved, merged and deleted in a copy of the content: every id that was ever published
 * still lands where it should, with JavaScript and without, on a plain host and on one that takes a redirects file.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { withSite } from './browser.ts';

type Lock = Record<string, string[]>;

/** What is done, and where what it touches is to be found afterwards. */
const moves: [from: string, to: string, flag?: '--merge' | '--drop'][] = [
  ['cto-archetypes#reddy', 'cto-archetypes#reddys-variables'],
  ['history-of-the-cto#since-2005', 'duties-of-the-cto#since-2005'],
  ['duties-of-the-cto#people', 'duties-of-the-cto#spokesperson', '--merge'],
  ['cto-archetypes#recruiters', 'cto-archetypes#mapping', '--drop'],
  ['chief-information-officer', 'head-of-information'],
  ['head-of-information#tenure', 'head-of-information#years-in-post'],
];

const expected: Record<string, string> = {
  'cto-archetypes#reddy': 'cto-archetypes#reddys-variables',
  'history-of-the-cto#since-2005': 'duties-of-the-cto#since-2005',
  'history-of-the-cto#artificial-intelligence': 'duties-of-the-cto#artificial-intelligence',
  'duties-of-the-cto#people': 'duties-of-the-cto#spokesperson',
  'cto-archetypes#recruiters': 'cto-archetypes#mapping',
  'chief-information-officer#tenure': 'head-of-information#years-in-post',
};

const publishedBefore = JSON.parse(readFileSync('content/anchors.lock.json', 'utf8')) as Lock;
const published = Object.entries(publishedBefore).flatMap(([page, ids]) => ids.map((id) => `${page}#${id}`));
let project: ProjectCopy;

function newPlace(address: string): string {
  return expected[address] ?? address.replace(/^chief-information-officer#/, 'head-of-information#');
}

before(() => {
  project = copyProject();
  for (const words of moves) {
    const { status, output } = project.tool('move', ...words.filter((word) => word !== undefined));
    assert.equal(status, 0, `${words.join(' ')}: ${output}`);
    project.commit();
  }
  const { status, output } = project.tool('build');
  assert.equal(status, 0, output);
});

after(() => {
  project.remove();
});

/** What a reader sees at an address: where the page is, and what stands at the fragment. */
async function landing(page: Page): Promise<{ address: string; tops: number[]; links: string[] }> {
  return page.evaluate(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = document.getElementById(id);
    return {
      address: location.pathname.slice(1, -1) + location.hash,
      tops: target === null ? [] : [target.getBoundingClientRect().top],
      links: [...(target?.querySelectorAll('a') ?? [])].map(
        (link) => new URL(link.href).pathname.slice(1, -1) + new URL(link.href).hash,
      ),
    };
  });
}

test('with JavaScript every id ever published lands at its section', async () => {
  await withSite(join(project.folder, 'dist'), '/', async ({ url, read }) => {
    const { page, errors } = await read();
    const lost: string[] = [];
    for (const address of published) {
      const [slug = '', id = ''] = address.split('#');
      await page.goto(`${url}${slug}/#${id}`);
      const wanted = newPlace(address);
      const [wantedPage = '', wantedId = ''] = wanted.split('#');
      await page.waitForURL((now) => now.pathname === `/${wantedPage}/`, { timeout: 5000 }).catch(() => undefined);
      const { address: now, tops } = await landing(page);
      // Within its page an old id is an empty target at the new heading; the address may keep it.
      const near = await page.evaluate((name) => {
        const [here, there] = [
          document.getElementById(decodeURIComponent(location.hash.slice(1))),
          document.getElementById(name),
        ];
        return here === null || there === null
          ? undefined
          : Math.abs(here.getBoundingClientRect().top - there.getBoundingClientRect().top);
      }, wantedId);
      if (!now.startsWith(`${wantedPage}#`) || tops.length === 0 || near === undefined || near > 80)
        lost.push(`${address} → ${now}, not ${wanted}`);
    }
    assert.deepEqual(lost, []);
    assert.deepEqual(errors, []);
  });
});

test('without JavaScript every id ever published is there, or says where it went', async () => {
  await withSite(join(project.folder, 'dist'), '/', async ({ url, read }) => {
    const { page } = await read({ javaScriptEnabled: false });
    const lost: string[] = [];
    // Without a script a page is the same whichever of its ids is asked for: it is opened once for all of them.
    for (const [slug, ids] of Object.entries(publishedBefore)) {
      await page.goto(`${url}${slug}/`);
      const asked = ids.map((id) => ({ id, wanted: newPlace(`${slug}#${id}`) }));
      const seen = await page.evaluate(
        (all) =>
          all.map(({ id, wanted }) => {
            const targets = document.querySelectorAll(`[id="${CSS.escape(id)}"]`);
            const heading = document.getElementById(wanted.replace(/.*#/, ''));
            const [here, there] = [targets[0], heading].map((element) => element?.getBoundingClientRect().top);
            return {
              targets: targets.length,
              away: Math.abs((here ?? NaN) - (there ?? NaN)),
              link: targets[0]?.querySelector('a')?.getAttribute('href') ?? 'nothing',
            };
          }),
        asked,
      );
      asked.forEach(({ id, wanted }, index) => {
        const { targets, away, link } = seen[index] ?? { targets: 0, away: NaN, link: 'nothing' };
        if (targets !== 1) lost.push(`${slug}#${id}: ${targets} targets`);
        else if (wanted.startsWith(`${slug}#`)) {
          if (!(away <= 80)) lost.push(`${slug}#${id} is ${away} px from ${wanted}`);
        } else if (link !== `/${wanted.replace('#', '/#')}`)
          lost.push(`${slug}#${id} links to ${link}, not to ${wanted}`);
      });
    }
    assert.deepEqual(lost, []);
  });
});

test('the old page has the new one as its canonical address, a visible link, and is not listed', async () => {
  await withSite(join(project.folder, 'dist'), '/', async ({ url, read }) => {
    const { page } = await read({ javaScriptEnabled: false });
    const response = await page.goto(`${url}chief-information-officer/`);
    assert.equal(response?.status(), 200);
    assert.equal(await page.getAttribute('link[rel=canonical]', 'href'), 'http://localhost:4321/head-of-information/');
    assert.ok(await page.locator('a[href="/head-of-information/"]').first().isVisible());
    assert.equal(await page.getAttribute('meta[name=robots]', 'content'), 'noindex');
  });
});

test('a host that takes a redirects file answers with a 301, and the browser keeps the section', async () => {
  await withSite(
    join(project.folder, 'dist'),
    '/',
    async ({ url, read }) => {
      const { page } = await read({ javaScriptEnabled: false });
      const answer = await fetch(`${url}chief-information-officer/`, { redirect: 'manual' });
      assert.equal(answer.status, 301);
      assert.equal(answer.headers.get('location'), '/head-of-information/');
      await page.goto(`${url}chief-information-officer/#tenure`);
      assert.equal(page.url(), `${url}head-of-information/#tenure`);
      assert.equal(await page.locator('[id="tenure"]').count(), 1);
    },
    { redirects: true },
  );
  const map = readFileSync(join(project.folder, 'dist/redirects.nginx.map'), 'utf8');
  assert.match(map, /^\/chief-information-officer\/ \/head-of-information\/;$/m);
});

test('a move that cannot be made says so and changes nothing', () => {
  const state = () =>
    readFileSync(join(project.folder, 'content/moved.yaml'), 'utf8') +
    readFileSync(join(project.folder, 'content/anchors.lock.json'), 'utf8');
  const before = state();
  for (const [words, said] of [
    [['nowhere', 'somewhere'], /there is no "nowhere" to move/],
    [['cto-archetypes', 'cto-vs-cio'], /"cto-vs-cio" is taken/],
    [['cto-archetypes'], /usage: npm run move/],
    [['cto-archetypes', 'x', '--force'], /usage: npm run move/],
  ] as const) {
    const { status, output } = project.tool('move', ...words);
    assert.equal(status, 1);
    assert.match(output, said);
    assert.match(output, /nothing was changed/);
  }
  assert.equal(state(), before);
});

test('a move in a tree with uncommitted changes says so and changes nothing', () => {
  const copy = copyProject();
  const { status: first } = copy.tool('move', 'cto-archetypes#smith', 'cto-archetypes#smiths-patterns');
  assert.equal(first, 0);
  const { status, output } = copy.tool('move', 'cto-archetypes#gartner', 'cto-archetypes#gartners');
  assert.equal(status, 1);
  assert.match(output, /not committed[\s\S]*nothing was changed/);
  copy.remove();
});
