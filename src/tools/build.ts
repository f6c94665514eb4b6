/**
 * `npm run build`: judges the content, writes the site aside, indexes and checks it there, and only then puts it in the
 * place of the last one. Whatever fails, `dist/` stays as it was.
 */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'astro';
import { compileFolder, site } from '../compile/load.ts';
import { formatProblem, sortProblems } from '../encyclopedia/problem.ts';
import { cardsOf } from '../exports/card.ts';
import { headersFile } from '../exports/headers-file.ts';
import { nginxMap, redirectsFile } from '../exports/redirects.ts';
import { searchRecords } from '../exports/search-records.ts';
import { writeCards } from '../integrations/cards/write.ts';
import { checkSite } from '../integrations/check-site.ts';
import { writeFixedScripts } from '../integrations/fixed-scripts.ts';
import { writeSearchIndex } from '../integrations/search-index.ts';

const target = process.env['OUT_DIR'] ?? 'dist';
const aside = `${target}.next`;
const before = `${target}.before`;

const { encyclopedia, problems } = compileFolder();
if (problems.length > 0) {
  for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
  console.error(
    `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in content/; ${target}/ is as it was`,
  );
  process.exit(1);
}

rmSync(aside, { recursive: true, force: true });
try {
  await build({ outDir: aside, logLevel: 'warn' });
  await writeFixedScripts(aside);
  await writeSearchIndex(searchRecords(encyclopedia), aside);
  await writeCards(cardsOf(encyclopedia), aside);
  // Astro takes no page whose name begins with an underscore.
  writeFileSync(`${aside}/_redirects`, redirectsFile(encyclopedia, site));
  writeFileSync(`${aside}/_headers`, headersFile(site));
  writeFileSync(`${aside}/redirects.nginx.map`, nginxMap(encyclopedia, site));
  const faults = checkSite(aside, site);
  if (faults.length > 0) throw new Error(`the site that was written is faulty:\n${faults.join('\n')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\nthe build failed; ${target}/ is as it was`);
  process.exit(1);
}
rmSync(before, { recursive: true, force: true });
if (existsSync(target)) renameSync(target, before);
renameSync(aside, target);
rmSync(before, { recursive: true, force: true });
const { articles, terms, works } = encyclopedia;
console.log(
  `${target}/: ${articles.length} articles, ${terms.length} terms, ${works.size} works, at ${site.origin}${site.base}`,
);
