/** What people type finds its answer: floors just under what is reached. The figures of every kind are in the output. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { rootSite } from '../artifacts.ts';
import { withSite } from './browser.ts';
import { ask, askModule, measure, readQueries, type Asked, type Query } from './search-quality.ts';

interface Floors {
  file: string;
  /** The sample through the page of results, the many through the function that it calls. */
  how: (page: Page, query: Query) => Promise<Asked>;
  successAt1: number;
  successAt3: number;
  /** success@1 of the queries that are mistyped. */
  typing: number;
}

const sets: Floors[] = [
  { file: 'tests/browser/queries.tsv', how: ask, successAt1: 0.96, successAt3: 0.99, typing: 1 },
  { file: 'tests/browser/own-queries.tsv', how: askModule, successAt1: 0.94, successAt3: 0.98, typing: 0.98 },
  { file: 'tests/browser/independent-queries.tsv', how: askModule, successAt1: 0.82, successAt3: 0.925, typing: 0.93 },
];

/** Kinds of query that hold slips of the hand. */
const typing = new Set(['typo', 'transposition']);

for (const { file, how, successAt1, successAt3, typing: mistyped } of sets) {
  test(`the queries of ${file} find their answers`, async (t) => {
    await withSite(rootSite.folder, '/', async ({ url, read }) => {
      const { page, errors } = await read();
      await page.goto(`${url}search/`);
      const asked: Asked[] = [];
      for (const query of readQueries(file)) asked.push(await how(page, query));
      const say = (name: string, some: readonly Asked[]) => {
        const { successAt1: first, successAt3: third, meanReciprocalRank10: rank, zeroResults } = measure(some);
        t.diagnostic(
          `${name}: success@1 ${first.toFixed(3)}, success@3 ${third.toFixed(3)}, MRR@10 ${rank.toFixed(3)}, nothing found ${zeroResults.toFixed(3)}, ${some.length} queries`,
        );
      };
      for (const kind of [...new Set(asked.map((one) => one.kind))].sort())
        say(
          kind,
          asked.filter((one) => one.kind === kind),
        );
      say('all', asked);
      const reached = measure(asked);
      assert.ok(
        reached.successAt1 >= successAt1,
        `success@1 is ${reached.successAt1.toFixed(3)}, less than ${successAt1}`,
      );
      assert.ok(
        reached.successAt3 >= successAt3,
        `success@3 is ${reached.successAt3.toFixed(3)}, less than ${successAt3}`,
      );
      const slips = measure(asked.filter((one) => typing.has(one.kind))).successAt1;
      assert.ok(slips >= mistyped, `success@1 of mistyped queries is ${slips.toFixed(3)}, less than ${mistyped}`);
      assert.equal(reached.zeroResults, 0);
      assert.deepEqual(errors, []);
    });
  });
}
