/** A mistake in the content stops the build with every problem at once, and the last good site stays where it was. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyProject } from '../project-copy.ts';

test('the report names every problem of every file, the exit code is 1, dist is untouched', () => {
  const copy = copyProject();
  const project = copy.folder;
  mkdirSync(join(project, 'dist'));
  writeFileSync(join(project, 'dist/index.html'), 'the last good site');
  const first = join(project, 'content/articles/en/cto-vs-cio.mdx');
  const second = join(project, 'content/articles/en/duties-of-the-cto.mdx');
  writeFileSync(first, `${readFileSync(first, 'utf8')}\nNothing supports this.\n`);
  writeFileSync(second, `${readFileSync(second, 'utf8')}\nSee [there](./nowhere.mdx).[@nobody]\n`);
  const { status, output } = copy.tool('build');
  assert.equal(status, 1);
  const lines = output.split('\n').filter((line) => line.startsWith('content/'));
  assert.deepEqual(
    lines.map((line) => /^(content\/\S+?):\d+:\d+ {2}([a-z-]+):/.exec(line)?.slice(1, 3)),
    [
      ['content/articles/en/cto-vs-cio.mdx', 'uncited-paragraph'],
      ['content/articles/en/duties-of-the-cto.mdx', 'dead-link'],
      ['content/articles/en/duties-of-the-cto.mdx', 'unknown-work'],
    ],
  );
  assert.match(output, /3 problems in content\/; dist\/ is as it was/);
  assert.equal(readFileSync(join(project, 'dist/index.html'), 'utf8'), 'the last good site');
  copy.remove();
});
