/** The content of the project itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileFolder } from '../../src/compile/load.ts';
import { formatProblem } from '../../src/encyclopedia/problem.ts';
import { lockAnchors } from '../../src/exports/anchor-lock.ts';

const { encyclopedia, problems } = compileFolder();

test('the content breaks no law', () => {
  assert.deepEqual(problems.map(formatProblem), []);
});

test('the lock file holds every address that is published; npm run lock-anchors adds new ones', () => {
  assert.deepEqual(lockAnchors(encyclopedia).added, []);
});
