/** Names that lead on: abbreviations and comparisons to their entry, a name of several things to a page that says so. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetOf } from '../../../src/encyclopedia/join/alphabet.ts';
import { severalMeanings } from '../../../src/encyclopedia/join/several.ts';
import { shortAddresses } from '../../../src/encyclopedia/join/short-addresses.ts';
import { redirectsFile } from '../../../src/exports/redirects.ts';
import { sitemap } from '../../../src/exports/sitemap.ts';
import type { Article } from '../../../src/encyclopedia/encyclopedia.ts';
import { compileSite, testSite } from '../site-files.ts';

const { encyclopedia } = compileSite();

function withAliases(aliases: Record<string, string[]>) {
  const articles = encyclopedia.articles.map((article): Article => {
    return { ...article, aliases: aliases[article.slug] ?? [] };
  });
  return { ...encyclopedia, articles };
}

test('an abbreviation and a comparison make an address, a plural and a phrase make none', () => {
  const site = withAliases({ captain: ['CPT', 'CPTs', 'C.P.T.', 'master of a ship', 'captain vs mate'] });
  assert.deepEqual(shortAddresses(site), [
    { slug: 'captain-vs-mate', name: 'captain vs mate', to: 'captain' },
    { slug: 'cpt', name: 'CPT', to: 'captain' },
  ]);
});

test('an address that a page has, or that two entries would share, is not made', () => {
  const site = withAliases({ captain: ['MATE', 'CM', 'A2'], mate: ['A2'] });
  assert.deepEqual(shortAddresses(site), []);
});

test('short addresses are redirects in every language, and no page of the sitemap', () => {
  const site = withAliases({ captain: ['CPT'] });
  assert.match(redirectsFile(site, testSite), /^\/cpt\/ \/captain\/ 301$/m);
  assert.match(redirectsFile(site, testSite), /^\/zh-cn\/cpt\/ \/zh-cn\/captain\/ 301$/m);
  assert.doesNotMatch(sitemap(site, testSite), /cpt/);
});

test('a name of several things has its meanings in each language, a place in the A–Z and a page of the sitemap', () => {
  const [cm] = severalMeanings(encyclopedia, 'zh-cn');
  assert.deepEqual(
    cm?.meanings.map(({ path }) => path),
    ['/zh-cn/captain/', '/mate/'],
  );
  const letter = alphabetOf(encyclopedia, 'en').find((one) => one.letter === 'C');
  assert.ok(letter?.entries.some(({ kind, name, path }) => kind === 'several' && name === 'CM' && path === '/cm/'));
  assert.match(sitemap(encyclopedia, testSite), /<loc>https:\/\/cto\.example\.org\/cm\/<\/loc>/);
});
