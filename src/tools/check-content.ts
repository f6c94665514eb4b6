/** `npm run check:content`: every problem of the content at once; exit code 1 when there is one. */
import { compileFolder } from '../compile/load.ts';
import { formatProblem, sortProblems } from '../encyclopedia/problem.ts';

const { encyclopedia, problems } = compileFolder();
for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in content/`);
  process.exitCode = 1;
} else {
  const { articles, works, terms, roles } = encyclopedia;
  console.log(
    `content: ${articles.length} articles, ${terms.length} terms, ${roles.length} roles, ${works.size} works; no problem`,
  );
}
