/**
 * `npm run check-sources`: what every entry rests on, a line each, then the totals, then what readers are warned of, then
 * every broken law. Exit code 1 when a law is broken. `-- 2029-01-31` tells which figures are due by that day.
 */
import { compileFolder } from '../compile/load.ts';
import { basisOf, newestReview } from '../encyclopedia/join/basis.ts';
import { formatProblem, sortProblems } from '../encyclopedia/problem.ts';
import { sourcesReport } from '../exports/sources-report.ts';

const { encyclopedia, problems } = compileFolder();
const day = process.argv[2] ?? newestReview(encyclopedia);
const bases = encyclopedia.articles.map((article) => basisOf(encyclopedia, article));
console.log(sourcesReport(bases, day));
for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
console.log(`\n${problems.length === 0 ? 'no law is broken' : `${problems.length} broken laws`}`);
if (problems.length > 0) process.exitCode = 1;
