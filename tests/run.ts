/**
 * `npm test`: types, format and lint; then the sites are built; then every test, those in a browser last. Prints the
 * count of what passed and failed as its last line. `npm test -- browser` runs only the files whose path holds a word.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { buildSite, clearArtifacts, sites } from './artifacts.ts';
import { ensureBrowser } from './browser/find-browser.ts';
import { ensureSphinx } from './sphinx/find-sphinx.ts';

const words = process.argv.slice(2);
const isChosen = (name: string) => words.length === 0 || words.some((word) => name.includes(word));
let passed = 0;
let failed = 0;

function step(name: string, works: () => string | undefined): void {
  const fault = works();
  if (fault === undefined) passed += 1;
  else failed += 1;
  console.log(`${fault === undefined ? '✔' : '✖'} ${name}${fault === undefined ? '' : `\n${fault}`}`);
}

function script(name: string): void {
  step(`npm run ${name}`, () => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', name], { encoding: 'utf8' });
    return status === 0 ? undefined : stdout + stderr;
  });
}

if (isChosen('check')) for (const name of ['check:types', 'check:format', 'check:lint']) script(name);

const files = globSync('tests/**/*.test.ts')
  .map((name) => name.replaceAll('\\', '/'))
  .filter(isChosen)
  .sort();
/** What a test needs of the system: found or installed before the first test begins. */
function need(name: string, ensure: () => unknown): void {
  step(name, () => {
    try {
      ensure();
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  });
}

if (files.some((name) => name.startsWith('tests/browser/'))) need('a browser is here', ensureBrowser);
if (files.includes('tests/build/sphinx.test.ts')) need('Sphinx is here', ensureSphinx);
if (files.some((name) => /^tests\/(build|browser)\//.test(name))) {
  clearArtifacts();
  for (const site of sites) {
    step(`the site is built at ${site.origin}${site.base}`, () => {
      const { status, output } = buildSite(site);
      return status === 0 ? undefined : output;
    });
  }
}
/** Reads many pages and touches none: nothing in it depends on how soon a page answers. The other stories run one by one. */
const sweeps =
  /^tests\/browser\/(?:every-page|moved|search-quality|accessibility|reading-accessibility|print)\.test\.ts$/;
const isStory = (name: string) => name.startsWith('tests/browser/') && !sweeps.test(name);

async function runFiles(some: string[], concurrency: number): Promise<void> {
  if (some.length === 0) return;
  const stream = run({ files: some, concurrency });
  stream.on('test:pass', ({ details }) => {
    if (details.type !== 'suite') passed += 1;
  });
  stream.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') failed += 1;
  });
  stream.compose(spec).pipe(process.stdout, { end: false });
  await new Promise((resolve) => stream.on('close', resolve).on('end', resolve));
}

await runFiles(
  files.filter((name) => !isStory(name)),
  2,
);
await runFiles(files.filter(isStory), 1);
// The reporter writes its summary behind the last event.
setTimeout(() => {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}, 500);
