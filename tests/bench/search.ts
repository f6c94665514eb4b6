/**
 * `npm run bench:search`: the queries of the tests through the real field in Chromium, and the same queries through
 * Pagefind and MiniSearch as they come, over the same site, which must be built. Figures, not a test.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../browser/launch.ts';
import { judgeGroups, measure, readQueries, type Asked, type Query } from '../browser/search-quality.ts';
import { defaultPagefind, plainMiniSearch } from './engines.ts';
import { openField } from './field.ts';

const dist = process.env['OUT_DIR'] ?? 'dist';
const scratch = join('tests/.artifacts', 'bench');
/** Every so manieth query is typed letter by letter. */
const typedEvery = 10;

if (!existsSync(join(dist, 'index.html'))) {
  console.error(`${dist}/ holds no site: run npm run build first`);
  process.exit(1);
}

const sets = ['queries', 'own-queries', 'independent-queries'];
const queries = sets.flatMap((set) =>
  readQueries(`tests/browser/${set}.tsv`).map((query) => ({ ...query, set, kind: query.kind.split(':')[0] ?? '' })),
);
const browser = await launch();
const field = await openField(browser, dist);
const others = [await defaultPagefind(browser, dist, scratch), await plainMiniSearch()];
const engines: { name: string; ask: (query: Query) => Promise<string[][]> }[] = [
  { name: 'the field', ask: field.ask },
  ...others.map(({ name, ask }) => ({ name, ask: (query: Query) => ask(query.text) })),
];

const answers = new Map<string, Asked[]>();
for (const { name, ask } of engines) {
  const asked: Asked[] = [];
  for (const query of queries) asked.push(judgeGroups(query, await ask(query)));
  answers.set(name, asked);
}

const kinds = [...new Set(queries.map(({ kind }) => kind))].sort();
/** What is measured of: each kind over all sets, each set, and everything. */
const groups: { name: string; holds: (query: { kind: string; set: string }) => boolean }[] = [
  ...kinds.map((kind) => ({ name: kind, holds: (query: { kind: string }) => query.kind === kind })),
  ...sets.map((set) => ({ name: `${set}.tsv`, holds: (query: { set: string }) => query.set === set })),
  { name: 'all', holds: () => true },
];
const widest = Math.max(...groups.map(({ name }) => name.length));
console.log(`${queries.length} queries: success@1, success@3, MRR@10, share without a result\n`);
console.log([' '.repeat(widest + 6), ...engines.map(({ name }) => name.padEnd(26))].join(''));
for (const { name: group, holds } of groups) {
  const count = queries.filter(holds).length;
  const cells = engines.map(({ name }) => {
    const some = (answers.get(name) ?? []).filter((_, index) => {
      const query = queries[index];
      return query !== undefined && holds(query);
    });
    const { successAt1, successAt3, meanReciprocalRank10, zeroResults } = measure(some);
    return [successAt1, successAt3, meanReciprocalRank10, zeroResults].map((value) => value.toFixed(3)).join(' ');
  });
  console.log(
    [group.padEnd(widest), String(count).padStart(4), '  ', ...cells.map((cell) => cell.padEnd(26))].join(''),
  );
}

const say = ({ requests, bytes }: { requests: number; bytes: number }) => `${requests} requests, ${bytes} bytes`;
console.log('\nfirst answer with a cold cache, beyond the page, as the static server sends it');
console.log(`  the field, names            ${say(field.costs.names)}`);
console.log(`  the field, text             ${say(field.costs.text)} in all`);
console.log(`  the field, a question       ${say(field.costs.question)} in all`);
for (const { name, cost } of others) console.log(`  ${name.padEnd(26)}  ${say(cost)}`);

const delays = (
  await field.delays(queries.filter((_, index) => index % typedEvery === 0).map(({ text }) => text))
).sort((a, b) => a - b);
const at = (share: number) => (delays[Math.min(delays.length - 1, Math.floor(delays.length * share))] ?? 0).toFixed(1);
console.log(`\nfrom key to painted names, ${delays.length} keys: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);

field.close();
for (const other of others) other.close();
await browser.close();
rmSync(scratch, { recursive: true, force: true });
