/** English entries are spelt the British way, with -ise; names and rarer words stand in `tests/spelling/`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const texts = ['content/articles/en/*.mdx', 'content/about/en/*.md'];

test('every word is in the dictionary, is a name, or is listed', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/cspell/bin.mjs',
      'lint',
      '--config',
      'tests/spelling/cspell.json',
      '--no-progress',
      '--no-summary',
      ...texts,
    ],
    { encoding: 'utf8' },
  );
  assert.equal(stdout, '', 'spell it the British way, or add it to tests/spelling/words.txt or names.txt');
  assert.equal(status, 0, stderr);
});

/** The dictionary takes both -ise and -ize; this encyclopedia writes one. */
const american = /\b[a-z]+(?:[a-z]i[zs]ation|iz(?:e|ed|es|ing|er|ers|ation|ations)|yz(?:e|ed|es|ing))\b/g;
const always =
  /^(?:(?:mid|over|under|down|right|full|re)?siz(?:e|ed|es|ing)|priz(?:e|ed|es)|seiz(?:e|ed|es|ing)|.*isations?)$/;

test('verbs end in -ise', () => {
  const found = texts
    .flatMap((pattern) => globSync(pattern))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          Array.from(withoutQuotations(line).matchAll(american), ([word]) => word)
            .filter((word) => !always.test(word))
            .map((word) => `${file}:${index + 1} ${word}`),
        ),
    );
  assert.deepEqual(found, []);
});

/** Names of other people's things and misspellings that readers type are as they are. */
function withoutQuotations(line: string): string {
  if (/^(?:aliases|misspellings|see|article):/.test(line)) return '';
  return line.replace(/[“"][^”"]*[”"]|\[@[^\]]*\]|\]\([^)]*\)|\{\/\*.*?\*\/\}/g, '');
}
