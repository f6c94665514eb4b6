/** Front matter of every article, before any body is read: bodies link to one another's titles. */
import { languages, type Language } from '../site.ts';
import { frontMatterFirstLine, splitArticle } from './front-matter.ts';
import type { Place, Problem } from '../encyclopedia/problem.ts';
import { articleSchema, type ArticleFields } from '../encyclopedia/schema/article.ts';
import type { SourceFile } from './source-file.ts';
import { typeset } from '../encyclopedia/typeset.ts';
import { readYaml } from './yaml.ts';

export interface ArticleFile {
  path: string;
  language: Language;
  slug: string;
  fields: ArticleFields;
  body: string;
  placeOf: (path: readonly PropertyKey[]) => Place;
}

const articlePath = /^content\/articles\/([^/]+)\/([^/]+)\.mdx$/;
const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function readFields(files: readonly SourceFile[]): { articles: ArticleFile[]; problems: Problem[] } {
  const articles: ArticleFile[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    if (!file.path.startsWith('content/articles/')) continue;
    const match = articlePath.exec(file.path);
    const language = languages.find((name) => name === match?.[1]);
    const slug = match?.[2] ?? '';
    if (language === undefined || !slugForm.test(slug)) {
      problems.push(misplaced(file.path));
      continue;
    }
    const { yaml, body } = splitArticle(file.text);
    const read = readYaml(file, articleSchema, 'front-matter', {
      text: yaml ?? '{}',
      firstLine: yaml === undefined ? 1 : frontMatterFirstLine,
    });
    problems.push(...read.problems);
    articles.push({
      path: file.path,
      language,
      slug,
      fields: setFields(read.value ?? standIn(slug), language),
      body,
      placeOf: read.placeOf,
    });
  }
  return { articles, problems };
}

/** The title and the definition are shown as they are; the other texts are set with the body. */
function setFields(fields: ArticleFields, language: Language): ArticleFields {
  if (language !== 'en') return fields;
  return { ...fields, title: typeset(fields.title), definition: typeset(fields.definition) };
}

/** So that the body is judged too, and its author sees every problem at once. The build stops all the same. */
function standIn(slug: string): ArticleFields {
  return {
    title: slug,
    definition: slug,
    category: '',
    aliases: [],
    misspellings: [],
    reviewed: '',
    facts: [],
    names: {},
    see: [],
    roles: [],
  };
}

function misplaced(path: string): Problem {
  return {
    place: { file: path, line: 1, column: 1 },
    rule: 'front-matter',
    message: 'the file is in no language or its name is not a slug',
    instead: `name it content/articles/<${languages.join(' or ')}>/<lower-case-words>.mdx`,
  };
}
