import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../../src/compile/compile.ts';
import type { SourceFile } from '../../../src/compile/source-file.ts';
import { resolveSpot, writeSpot } from '../../../src/encyclopedia/join/forwarding.ts';
import { planMove, type MoveRequest } from '../../../src/tools/move/plan.ts';
import { siteFiles, testSite } from '../site-files.ts';

function move(files: SourceFile[], from: string, to: string, mode: MoveRequest['mode'] = 'move'): SourceFile[] {
  const plan = planMove(files, { from, to, mode }, testSite);
  if ('refused' in plan) assert.fail(plan.refused.join('\n'));
  return [...plan.files].map(([path, text]) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function refusal(from: string, to: string, mode: MoveRequest['mode'] = 'move'): string {
  const plan = planMove(siteFiles(), { from, to, mode }, testSite);
  return 'refused' in plan ? plan.refused.join('\n') : 'not refused';
}

const text = (files: SourceFile[], path: string) => files.find((file) => file.path === path)?.text ?? '';

/** Every id that was ever in the lock file of any of these versions leads somewhere in the last one. */
function nothingIsLost(...versions: SourceFile[][]): void {
  const last = versions.at(-1) ?? [];
  const { encyclopedia, problems } = compile(last, testSite);
  assert.deepEqual(problems, []);
  for (const version of versions) {
    for (const [page, ids] of Object.entries(compile(version, testSite).encyclopedia.lock.pages)) {
      for (const id of ids) assert.ok(resolveSpot(encyclopedia, { page, id }), `${page}#${id}`);
    }
  }
}

test('a section is renamed in every language, with its links, its line and the lock', () => {
  const before = siteFiles();
  const after = move(before, 'mate#watch', 'mate#lookout');
  assert.match(text(after, 'content/articles/en/mate.mdx'), /^## Watch \{\/\* #lookout \*\/\}$/m);
  assert.match(text(after, 'content/articles/en/captain.mdx'), /\(\.\/mate\.mdx#lookout\)/);
  assert.match(text(after, 'content/articles/zh-cn/captain.mdx'), /\(\.\.\/en\/mate\.mdx#lookout\)/);
  assert.equal(
    text(after, 'content/moved.yaml'),
    'mate#sentry: mate#lookout\nmate#vigil: mate#lookout\nmate#watch: mate#lookout\n',
  );
  assert.deepEqual((JSON.parse(text(after, 'content/anchors.lock.json')) as Record<string, string[]>)['mate'], [
    'lookout',
    'watch',
  ]);
  nothingIsLost(before, after);
});

test('going back takes the line away again', () => {
  const before = siteFiles();
  const back = move(move(before, 'mate#watch', 'mate#lookout'), 'mate#lookout', 'mate#watch');
  assert.doesNotMatch(text(back, 'content/moved.yaml'), /^mate#watch:/m);
  assert.match(text(back, 'content/moved.yaml'), /^mate#lookout: mate#watch$/m);
  nothingIsLost(before, back);
});

test('a page is renamed in every language, with links, fields and older lines', () => {
  const before = siteFiles();
  const after = move(before, 'captain', 'skipper-of-a-ship');
  assert.equal(text(after, 'content/articles/en/captain.mdx'), '');
  assert.match(text(after, 'content/articles/zh-cn/skipper-of-a-ship.mdx'), /title: 船长/);
  assert.match(text(after, 'content/articles/en/mate.mdx'), /\(\.\/skipper-of-a-ship\.mdx\)/);
  assert.match(text(after, 'content/articles/en/mate.mdx'), /^see: \[skipper-of-a-ship\]$/m);
  assert.match(text(after, 'content/roles/captain.yaml'), /^article: skipper-of-a-ship$/m);
  assert.match(text(after, 'content/people.yaml'), /^ {2}article: skipper-of-a-ship#duties$/m);
  assert.match(text(after, 'content/timeline.yaml'), /^ {2}link: skipper-of-a-ship#duties$/m);
  assert.match(text(after, 'content/moved.yaml'), /^captain: skipper-of-a-ship$/m);
  nothingIsLost(before, after);
  const { encyclopedia } = compile(after, testSite);
  assert.equal(
    writeSpot(resolveSpot(encyclopedia, { page: 'captain', id: 'duties' }) ?? { page: '', id: undefined }),
    'skipper-of-a-ship#duties',
  );
});

test('a section moves to another page with those under it, and its own links go along', () => {
  const before = siteFiles('two-languages');
  const after = move(before, 'captain#duties', 'mate#duties');
  assert.match(
    text(after, 'content/articles/en/mate.mdx'),
    /## Duties \{\/\* #duties \*\/\}[\s\S]*### At anchor \{\/\* #at-anchor \*\/\}/,
  );
  assert.doesNotMatch(text(after, 'content/articles/en/captain.mdx'), /#duties/);
  assert.match(text(after, 'content/articles/zh-cn/mate.mdx'), /### 停泊时 \{\/\* #at-anchor \*\/\}/);
  nothingIsLost(before, after);
});

test('a section is merged into another one', () => {
  const before = siteFiles('two-languages');
  const after = move(before, 'captain#often-said', 'mate#watch', 'merge');
  assert.match(
    text(after, 'content/articles/en/mate.mdx'),
    /keeps the watch[\s\S]*<Claim said="Captains know the stars\./,
  );
  nothingIsLost(before, after);
});

test('a section and a page are dropped, and their addresses lead to what replaces them', () => {
  const before = siteFiles('two-languages');
  const after = move(before, 'captain#duties', 'mate#watch', 'drop');
  assert.doesNotMatch(text(after, 'content/articles/en/captain.mdx'), /At anchor/);
  assert.match(text(after, 'content/moved.yaml'), /^captain#at-anchor: mate#watch$/m);
  const without = move(after, 'mate', 'captain#beside', 'drop');
  assert.equal(text(without, 'content/articles/en/mate.mdx'), '');
  nothingIsLost(before, after, without);
});

test('a name of several things follows what it means', () => {
  const after = move(siteFiles('two-languages'), 'captain', 'master');
  assert.equal(text(after, 'content/several-meanings.yaml'), 'CM: [master, mate]\n');
});

test('what readers ask follows the section that answers it', () => {
  const asked = 'content/asked/en.yaml';
  const renamed = move(siteFiles('two-languages'), 'captain#duties', 'captain#work');
  assert.equal(text(renamed, asked), '- link: captain#work\n  asked: [who steers the ship]\n');
  assert.equal(
    text(move(renamed, 'captain', 'master'), asked),
    '- link: master#work\n  asked: [who steers the ship]\n',
  );
});

test('many moves in a row lose nothing', () => {
  const versions = [siteFiles('two-languages')];
  const go = (from: string, to: string, mode: MoveRequest['mode'] = 'move') =>
    versions.push(move(versions.at(-1) ?? [], from, to, mode));
  go('captain#at-anchor', 'captain#in-port');
  go('captain', 'master');
  go('master#in-port', 'mate#in-port');
  go('mate', 'first-mate');
  go('first-mate#in-port', 'first-mate#harbour');
  go('master#often-said', 'first-mate#watch', 'merge');
  go('first-mate#watch', 'first-mate#lookout');
  nothingIsLost(...versions);
});

test('what cannot be moved is refused with the reason and what to write instead', () => {
  assert.match(refusal('captian', 'skipper'), /there is no "captian" to move; did you mean captain\?/);
  assert.match(
    refusal('captain#dutys', 'captain#work'),
    /there is no "captain#dutys" to move; did you mean captain#duties\?/,
  );
  assert.match(refusal('captain', 'mate'), /"mate" is taken by content\/articles\/en\/mate\.mdx; choose another name/);
  assert.match(
    refusal('captain#duties', 'captain#often-said'),
    /"captain#often-said" is taken; choose another id, or merge/,
  );
  assert.match(refusal('captain#duties', 'mate#vigil'), /"mate#vigil" is an old address of "mate#watch"/);
  assert.match(refusal('captain', 'mate#watch'), /not of one kind/);
  assert.match(refusal('captain#duties', 'cook#duties'), /there is no entry "cook"/);
  assert.match(
    refusal('captain#duties', 'mate#duties'),
    /content\/articles\/zh-cn\/mate\.mdx does not exist; write it first/,
  );
  assert.match(refusal('captain', 'glossary'), /"glossary" is taken/);
  assert.match(refusal('captain#duties', 'captain#Duties_'), /heading-id/);
  assert.match(refusal('captain#duties', 'captain#duties'), /are the same/);
  assert.match(refusal('captain#duties', 'captain#nowhere', 'drop'), /there is no "captain#nowhere" to forward to/);
});
