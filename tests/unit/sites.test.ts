/**
 * Every situation in `tests/sites/` is a small encyclopedia that is right but for one thing: its files lie over those of
 * `whole/`, and `report.txt` holds what its author is told. `UPDATE=1` writes the reports anew, to be read before they
 * are committed.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rules } from '../../src/encyclopedia/rules/judge.ts';
import { reportOf, siteFiles, sitesFolder } from './site-files.ts';

const situations = readdirSync(sitesFolder)
  .filter((name) => name !== 'whole' && name !== 'two-languages')
  .sort();

test('the whole site breaks no law', () => {
  assert.equal(reportOf(siteFiles()), '');
});

for (const situation of situations) {
  test(`${situation.replaceAll('-', ' ')} is reported with its place and what to write instead`, () => {
    const expected = join(sitesFolder, situation, 'report.txt');
    const report = reportOf(siteFiles(situation));
    if (process.env['UPDATE'] === '1') writeFileSync(expected, `${report}\n`);
    assert.ok(existsSync(expected), `${expected} is missing`);
    assert.equal(`${report}\n`, readFileSync(expected, 'utf8'));
    for (const line of report.split('\n')) assert.match(line, /^content\/\S+:\d+:\d+ {2}[a-z-]+: .+; .+$/);
  });
}

test('every law is broken by a situation', () => {
  const broken = new Set(
    situations.flatMap((name) =>
      Array.from(reportOf(siteFiles(name)).matchAll(/ {2}([a-z-]+):/g), (match) => match[1]),
    ),
  );
  const laws = readdirSync('src/encyclopedia/rules')
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => !['rule', 'judge', 'citations'].includes(name));
  assert.equal(laws.length, rules.length);
  assert.deepEqual(
    [...laws, 'data-file', 'front-matter', 'mdx-syntax'].filter((law) => !broken.has(law)),
    [],
  );
});
