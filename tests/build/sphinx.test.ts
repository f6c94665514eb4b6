/** Another project's documentation, built by Sphinx with warnings as errors, links to pages, sections and terms here. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { handbookSite } from '../artifacts.ts';
import { findSphinx } from '../sphinx/find-sphinx.ts';

const address = `${handbookSite.origin}${handbookSite.base}`;

/** Builds the project of `tests/sphinx/`, with other text where it is given. */
function buildHandbook(text?: string): { status: number | null; output: string; html: () => string } {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-'));
  for (const name of ['conf.py', 'index.rst']) cpSync(join('tests/sphinx', name), join(folder, name));
  if (text !== undefined) writeFileSync(join(folder, 'index.rst'), text);
  const { status, stdout, stderr } = spawnSync(findSphinx(), ['-n', '-W', '-b', 'html', folder, join(folder, 'out')], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CTO_URL: address,
      CTO_INVENTORY: resolve(handbookSite.folder, 'objects.inv'),
      LC_ALL: 'C.UTF-8',
    },
  });
  const html = status === 0 ? readFileSync(join(folder, 'out/index.html'), 'utf8') : '';
  rmSync(folder, { recursive: true });
  return { status, output: stdout + stderr, html: () => html };
}

test('every kind of link resolves, with the right address and the right words', () => {
  const { status, output, html } = buildHandbook();
  assert.equal(status, 0, output);
  const links = Array.from(
    html().matchAll(/<a class="reference external" href="([^"]*)"[^>]*>(.*?)<\/a>/g),
    (match) => [match[1]?.replace(address, ''), match[2]?.replace(/<[^>]*>/g, '')],
  );
  assert.deepEqual(links, [
    ['cto-vs-cio/', 'CTO and CIO'],
    ['cto-vs-cio/#strategic-level', 'Strategic level'],
    ['cto-vs-cio/#difference', 'how the two differ'],
    ['cto-vs-cio/#cto-answers-to', 'CTO: Answers to'],
    ['glossary/#technical-debt', 'technical debt'],
    ['glossary/#technical-debt', 'tech debt'],
    ['glossary/#technical-debt', 'technical debt'],
    ['chief-technology-officer/', 'Chief technology officer'],
    ['zh-cn/cto-vs-cio/', '首席技术官与首席信息官'],
    ['zh-cn/cto-vs-cio/#strategic-level', '战略层面'],
    ['zh-cn/glossary/#technical-debt', '技术债'],
    ['bibliography/adler1990cto/', 'The Chief Technology Officer'],
    ['', 'CTO encyclopedia'],
  ]);
});

test('a name that was never published stops that build', () => {
  const { status, output } = buildHandbook('Title\n=====\n\n:ref:`cto-vs-cio/no-such-section`\n');
  assert.notEqual(status, 0);
  assert.match(output, /no-such-section/);
});
