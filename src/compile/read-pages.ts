/** The pages about the encyclopedia itself: `content/about/<language>/<slug>.md`. */
import { hrefOf } from '../encyclopedia/address.ts';
import type { AboutPage } from '../encyclopedia/encyclopedia.ts';
import type { Problem } from '../encyclopedia/problem.ts';
import { pageSchema } from '../encyclopedia/schema/page.ts';
import { parseArticle } from '../markdown/parse.ts';
import { renderPage } from '../markdown/render-page.ts';
import { setTypography } from '../markdown/typography.ts';
import { languages, type Site } from '../site.ts';
import { frontMatterFirstLine, splitArticle } from './front-matter.ts';
import type { SourceFile } from './source-file.ts';
import { readYaml } from './yaml.ts';

const rule = 'data-file';

export function readPages(files: readonly SourceFile[], site: Site): { pages: AboutPage[]; problems: Problem[] } {
  const pages: AboutPage[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const [, folder, slug] = /^content\/about\/([^/]+)\/([a-z-]+)\.md$/.exec(file.path) ?? [];
    const language = languages.find((name) => name === folder);
    if (language === undefined || slug === undefined) continue;
    const { yaml, body } = splitArticle(file.text);
    const { value, problems: wrong } = readYaml(file, pageSchema, rule, {
      text: yaml ?? '{}',
      firstLine: frontMatterFirstLine,
    });
    problems.push(...wrong);
    if (value === undefined) continue;
    const tree = parseArticle(body);
    if (language === 'en') setTypography(tree);
    const { html, withoutId } = renderPage(tree, (path) => hrefOf(site, path));
    pages.push({ ...value, language, slug, file: file.path, html });
    problems.push(
      ...withoutId.map((line) => ({
        place: { file: file.path, line, column: 1 },
        rule,
        message: 'the heading has no id',
        instead: 'write one behind it: {/* #some-id */}',
      })),
    );
  }
  return { pages, problems };
}
