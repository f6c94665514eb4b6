/** Source files to an encyclopedia and everything that is wrong with it. Pure: the files come in as text. */
import { editUrlOf, languages, languageTag, type Language, type Site } from '../site.ts';
import { hrefOf, pathOf, pathOfTarget } from '../encyclopedia/address.ts';
import { parseArticle } from '../markdown/parse.ts';
import { prepareArticle, type PreparedArticle } from '../markdown/prepare-article.ts';
import type { ArticleContext, Translation } from '../markdown/context.ts';
import { contentHashOf } from './content-hash.ts';
import { readData, type Data } from './read-data.ts';
import { readPages } from './read-pages.ts';
import { readFields, type ArticleFile } from './read-fields.ts';
import { formerIds } from '../encyclopedia/join/forwarding.ts';
import type { Article, Encyclopedia } from '../encyclopedia/encyclopedia.ts';
import type { Problem } from '../encyclopedia/problem.ts';
import { judge } from '../encyclopedia/rules/judge.ts';
import type { SourceFile } from './source-file.ts';

export interface Compiled {
  encyclopedia: Encyclopedia;
  problems: Problem[];
  /** What the page of each article, by the path of its file, needs to know when it is compiled again. */
  contexts: ReadonlyMap<string, ArticleContext>;
}

export function compile(files: readonly SourceFile[], site: Site): Compiled {
  const { data, problems: dataProblems } = readData(files);
  const { articles: articleFiles, problems: fieldProblems } = readFields(files);
  const { pages, problems: pageProblems } = readPages(files, site);
  const problems = [...dataProblems, ...fieldProblems, ...pageProblems];
  const articles: Article[] = [];
  const contexts = new Map(articleFiles.map((file) => [file.path, contextOf(file, articleFiles, data, site)]));
  for (const file of articleFiles) {
    const prepared = prepare(file, contexts);
    if ('rule' in prepared) problems.push(prepared);
    else articles.push(articleOf(file, prepared));
  }
  const encyclopedia: Encyclopedia = { ...data, articles, pages, contentHash: contentHashOf(files) };
  problems.push(...judge(encyclopedia, { unread: unreadFiles(files, encyclopedia, dataProblems) }));
  return { encyclopedia, problems, contexts };
}

/** Links to a file that could not be read would be reported as dead, though its own problem is the cause. */
function unreadFiles(
  files: readonly SourceFile[],
  { articles, works, terms, roles, figures }: Encyclopedia,
  dataProblems: readonly Problem[],
): Set<string> {
  const wrongLists = dataProblems.flatMap(({ place }) => /^content\/(?:people|timeline)\.yaml$/.exec(place.file) ?? []);
  const read = new Set([
    ...articles.map(({ file }) => file),
    ...[...works.values(), ...terms, ...roles, ...figures].map(({ file }) => file),
  ]);
  const names = files
    .filter(({ path }) => /^content\/(articles|bibliography|figures|glossary|roles)\//.test(path) && !read.has(path))
    .map(({ path }) => /([^/]+\/[^/]+)\.\w+$/.exec(path)?.[1] ?? path);
  return new Set([...names, ...wrongLists]);
}

function prepare(file: ArticleFile, contexts: ReadonlyMap<string, ArticleContext>): PreparedArticle | Problem {
  const context = contexts.get(file.path);
  if (context === undefined) throw new Error(`no context for ${file.path}`);
  try {
    return prepareArticle(parseArticle(file.body), context);
  } catch (error) {
    return syntaxProblem(file.path, error);
  }
}

function articleOf({ path, language, slug, fields, placeOf }: ArticleFile, prepared: PreparedArticle): Article {
  const { numbering, ...facts } = prepared;
  const uses = [...numbering].map(([work, { number, uses: places }]) => ({ work, number, places }));
  return { ...fields, ...facts, uses, language, slug, file: path, placeOf };
}

/** What `prepareArticle` needs to know, for the model and for the page alike. */
function contextOf(file: ArticleFile, files: readonly ArticleFile[], data: Data, site: Site): ArticleContext {
  const { language, slug } = file;
  return {
    file: file.path,
    language,
    slug,
    fields: file.fields,
    placeOf: file.placeOf,
    words: data.words[language],
    roles: data.roles,
    figures: data.figures,
    terms: data.terms,
    translations: translationsOf(file, files, site),
    formerIds: formerIds(data.moves, slug, ownIds(file.body)),
    editUrlOf: (line) => editUrlOf(site, file.path, line),
    languageOf: (slug) => languageOf(slug, language, files),
    addressOf: (target) => {
      if (target.kind === 'unknown' || target.kind === 'external') return { href: target.url, tag: undefined };
      const foreign = target.kind === 'article' && target.language !== language;
      const path = pathOfTarget(target, language);
      return { href: hrefOf(site, path), tag: foreign ? languageTag[target.language] : undefined };
    },
  };
}

/** A term's entry may exist in another language only. */
function languageOf(slug: string, language: Language, files: readonly ArticleFile[]): Language {
  const versions = files.filter((file) => file.slug === slug);
  if (versions.some((file) => file.language === language)) return language;
  return versions[0]?.language ?? language;
}

function translationsOf({ language, slug }: ArticleFile, files: readonly ArticleFile[], site: Site): Translation[] {
  return languages
    .filter((other) => other !== language)
    .flatMap((other) => files.find((file) => file.language === other && file.slug === slug) ?? [])
    .map((file) => ({
      tag: languageTag[file.language],
      title: file.fields.title,
      href: hrefOf(site, pathOf(file.language, slug)),
    }));
}

/** The ids that the headings of a body carry, read before it is parsed. */
function ownIds(body: string): Set<string> {
  return new Set(Array.from(body.matchAll(/\{\/\*\s*#([\w-]+)\s*\*\/\}/g), (match) => match[1] ?? ''));
}

function syntaxProblem(file: string, error: unknown): Problem {
  const message = error as { reason?: string; line?: number; column?: number; message?: string };
  // A tag that is never closed has no place of its own, but its opening is named: "`<Note>` (36:1-36:22)".
  const named = /\((\d+):(\d+)-/.exec(message.reason ?? message.message ?? '');
  return {
    place: { file, line: message.line ?? Number(named?.[1] ?? 1), column: message.column ?? Number(named?.[2] ?? 1) },
    rule: 'mdx-syntax',
    message: (message.reason ?? message.message ?? String(error)).replace(/\s+/g, ' '),
    instead: 'close every tag and brace; write a literal { as \\{ and a literal < as \\<',
  };
}
