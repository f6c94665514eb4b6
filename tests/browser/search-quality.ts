/** Runs queries through the search page in a browser and measures how soon the right answer comes. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type * as SearchModule from '../../src/client/search/index.ts';

export interface Query {
  text: string;
  /** A regular expression on `url#section | page title | section title`; empty where nothing is to be found. */
  expected: string;
  kind: string;
}

export interface Asked extends Query {
  /** `url#section | page title | section title` of each result, best first. */
  found: string[];
  /** Rank of the first right answer from 1; `undefined` where there is none. */
  rank: number | undefined;
  right: boolean;
}

export function readQueries(path: string): Query[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', expected = '', kind = ''] = line.split('\t');
      return { text, expected, kind };
    });
}

/** Types a query into the page of results, which must be open, and reads the list that answers it. */
export async function ask(page: Page, query: Query): Promise<Asked> {
  await page.fill('.find input', query.text);
  const answered = query.text.trim();
  await page.waitForFunction(
    (text) => document.querySelector('[data-status]')?.getAttribute('data-for') === text,
    answered,
  );
  const found = await page.$$eval('[data-results] > li', (items) =>
    items.map((item) => {
      const link = item.querySelector('a');
      const where = item.querySelector('.where')?.textContent ?? '';
      const { pathname, hash } = new URL(link?.href ?? '', location.href);
      return `${pathname}${hash} | ${where} | ${link?.textContent ?? ''}`;
    }),
  );
  return judge(query, found);
}

/** The same of `/search.js`, which the page of results calls: without the pause that waits for the next key. */
export async function askModule(page: Page, query: Query): Promise<Asked> {
  const found = await page.evaluate(async (text) => {
    const address = '/search.js';
    const { search } = (await import(address)) as typeof SearchModule;
    return (await search(text)).map(({ url, title, section }) => {
      const { pathname, hash } = new URL(url);
      return `${pathname}${hash} | ${title} | ${section}`;
    });
  }, query.text);
  return judge(query, found);
}

/** Holds a list of lines, best first, against what is expected. */
export function judge(query: Query, found: string[]): Asked {
  return judgeGroups(
    query,
    found.map((line) => [line]),
  );
}

/** The same where a place of the list holds several lines: a page, and sections of it beneath. */
export function judgeGroups(query: Query, groups: readonly string[][]): Asked {
  const found = groups.map((lines) => lines[0] ?? '');
  if (query.expected === '') return { ...query, found, rank: undefined, right: found.length === 0 };
  const wanted = new RegExp(query.expected, 'i');
  const index = groups.findIndex((lines) => lines.some((line) => wanted.test(line)));
  return { ...query, found, rank: index === -1 ? undefined : index + 1, right: index === 0 };
}

export interface Quality {
  successAt1: number;
  successAt3: number;
  meanReciprocalRank10: number;
  /** Share of queries that nothing was found for, those that ask for nothing left out. */
  zeroResults: number;
}

export function measure(asked: readonly Asked[]): Quality {
  const share = (test: (one: Asked) => boolean) => asked.filter(test).length / asked.length;
  const reciprocal = (one: Asked) =>
    one.expected === '' ? Number(one.right) : one.rank !== undefined && one.rank <= 10 ? 1 / one.rank : 0;
  return {
    successAt1: share((one) => one.right),
    successAt3: share((one) => one.right || (one.rank !== undefined && one.rank <= 3)),
    meanReciprocalRank10: asked.reduce((sum, one) => sum + reciprocal(one), 0) / asked.length,
    zeroResults: share((one) => one.expected !== '' && one.found.length === 0),
  };
}
