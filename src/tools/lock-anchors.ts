/** `npm run lock-anchors`: writes every id of the content into the lock file. It adds, and never takes away. */
import { writeFileSync } from 'node:fs';
import { compileFolder } from '../compile/load.ts';
import { lockAnchors } from '../exports/anchor-lock.ts';
import { formatProblem, sortProblems } from '../encyclopedia/problem.ts';

const { encyclopedia, problems } = compileFolder();
if (problems.length > 0) {
  for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
  console.error('\nthe lock file is as it was: mend the content first');
  process.exit(1);
}
const { pages, added } = lockAnchors(encyclopedia);
writeFileSync(encyclopedia.lock.file, `${JSON.stringify(pages, undefined, 2)}\n`);
console.log(added.length === 0 ? 'nothing new' : `${added.length} new: ${added.join(', ')}`);
