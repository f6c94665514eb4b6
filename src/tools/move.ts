/**
 * `npm run move -- <from> <to> [--merge | --drop]`: renames or moves a page (`slug`) or a section (`slug#id`), and in the
 * same step writes the forwarding line, the lock file and every link in the content. When anything stands against it, it
 * says so and changes nothing.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { readContent, site } from '../compile/load.ts';
import { writeSpot } from '../encyclopedia/join/forwarding.ts';
import { planMove } from './move/plan.ts';

const usage = 'npm run move -- <slug or slug#id> <new slug or slug#id> [--merge | --drop]';

function stop(reasons: readonly string[]): never {
  for (const reason of reasons) console.error(reason);
  console.error('\nnothing was changed');
  process.exit(1);
}

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const [from, to, ...rest] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = flags.filter((flag) => flag !== '--merge' && flag !== '--drop');
if (from === undefined || to === undefined || rest.length > 0 || unknown.length > 0 || flags.length > 1)
  stop([`usage: ${usage}`]);

const status = spawnSync('git', ['status', '--porcelain', '--', 'content'], { encoding: 'utf8' });
if (status.status === 0 && status.stdout.trim() !== '') {
  stop([`content/ has changes that are not committed; commit or stash them first:\n${status.stdout.trimEnd()}`]);
}

const before = readContent();
const mode = flags[0] === '--merge' ? 'merge' : flags[0] === '--drop' ? 'drop' : 'move';
const plan = planMove(before, { from, to, mode }, site);
if ('refused' in plan) stop(plan.refused);
const changed: string[] = [];
for (const { path } of before) {
  if (plan.files.has(path)) continue;
  rmSync(path);
  changed.push(`removed  ${path}`);
}
for (const [path, text] of plan.files) {
  if (before.find((file) => file.path === path)?.text === text) continue;
  writeFileSync(path, text);
  changed.push(`written  ${path}`);
}
for (const line of changed) console.log(line);
for (const line of plan.lines) console.log(`${writeSpot(line.from)} now leads to ${writeSpot(line.to)}`);
