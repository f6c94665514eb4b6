/** An article of the whole test site, or one that stands in its place, as the HTML of its page. */
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { compile } from '../../../src/compile/compile.ts';
import { splitArticle } from '../../../src/compile/front-matter.ts';
import { parseArticle } from '../../../src/markdown/parse.ts';
import { footnotePrefix, rehypeFootnotes } from '../../../src/markdown/rehype-footnotes.ts';
import { prepareArticle, type PreparedArticle } from '../../../src/markdown/prepare-article.ts';
import { siteFiles, testSite } from '../site-files.ts';

const path = 'content/articles/en/mate.mdx';

export async function renderArticle(text: string): Promise<{ html: string; facts: PreparedArticle }> {
  const files = siteFiles().map((file) => (file.path === path ? { path, text } : file));
  const context = compile(files, testSite).contexts.get(path);
  if (context === undefined) throw new Error(`${path} has no context`);
  const tree = parseArticle(splitArticle(text).body);
  const facts = prepareArticle(tree, context);
  const processor = unified()
    .use(remarkRehype, { clobberPrefix: footnotePrefix })
    .use(rehypeFootnotes)
    .use(rehypeStringify);
  const file = new VFile();
  file.data['words'] = context.words;
  return { html: processor.stringify(await processor.run(tree, file)), facts };
}
