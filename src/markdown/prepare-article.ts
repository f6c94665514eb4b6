/**
 * Turns the tree of an article into the tree of its page and tells what it saw on the way. The model and the page run
 * the same function, so that numbers, links and ids are the same in both.
 */
import type { Heading, Link as MarkdownLink, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Article, Citation, Link, LinkSentence, LinkTarget, Section } from '../encyclopedia/encyclopedia.ts';
import { cellId } from '../encyclopedia/cell-id.ts';
import { fill } from '../encyclopedia/schema/interface.ts';
import { readBlocks } from './blocks.ts';
import { numberCitations, parseCitations, type Numbering } from './citations.ts';
import { comparedAttributes } from './comparison.ts';
import { expandComponents } from './components.ts';
import type { ArticleContext } from './context.ts';
import { takeHeadingId } from './heading-ids.ts';
import { decorateHeading } from './heading-links.ts';
import { insertInfobox } from './infobox.ts';
import { attributesOf, isJsx } from './jsx.ts';
import { readTarget } from './links.ts';
import { element, placeOfNode } from './nodes.ts';
import { plainText } from './plain-text.ts';
import { readPreviews } from './preview.ts';
import { readSentences } from './sentences.ts';
import { finishTables } from './tables.ts';
import { setTypography } from './typography.ts';
import { linkTerms, termFinder } from './terms.ts';

export type PreparedArticle = Pick<
  Article,
  'sections' | 'links' | 'citations' | 'blocks' | 'components' | 'expressions' | 'cells' | 'figures' | 'previews'
> & { numbering: Numbering };

export function prepareArticle(tree: Root, context: ArticleContext): PreparedArticle {
  const { file } = context;
  const headings = readHeadings(tree);
  const components = readComponents(tree, file);
  const cells = components.flatMap(({ name, attributes }) =>
    name === 'Comparison'
      ? (attributes['roles'] ?? '')
          .split(/\s+/)
          .flatMap((role) => comparedAttributes(attributes['rows']).map((attribute) => cellId(role, attribute)))
      : [],
  );
  const figures = components.flatMap(({ name, attributes }) => (name === 'Figure' ? (attributes['id'] ?? []) : []));
  expandComponents(tree, context);
  insertInfobox(tree, context);
  parseCitations(tree);
  if (context.language === 'en') setTypography(tree);
  const blocks = readBlocks(tree, file, context.language);
  const expressions = readExpressions(tree, file);
  const citations = readCitations(tree, file);
  const sections = readSections(tree, headings, file);
  const found = new Map([...resolveLinks(tree, context), ...resolveTerms(tree, context)]);
  readSentences(tree, found, context.language);
  const links = [...found.values()];
  const numbering = numberCitations(tree, {
    reference: (number, locator) =>
      locator === undefined
        ? fill(context.words.reference, { number })
        : fill(context.words.referenceAt, { number, locator }),
  });
  finishTables(tree);
  const previews = readPreviews(tree, context);
  decorateHeadings(tree, context);
  return { sections, links, citations, blocks, components, expressions, cells, figures, previews, numbering };
}

function readHeadings(tree: Root): Map<Heading, string | undefined> {
  const ids = new Map<Heading, string | undefined>();
  for (const node of tree.children) if (node.type === 'heading') ids.set(node, takeHeadingId(node));
  return ids;
}

function readComponents(tree: Root, file: string): Article['components'] {
  const components: Article['components'] = [];
  visit(tree, isJsx as never, (node: never) => {
    const jsx = node as Parameters<typeof attributesOf>[0];
    const inText = jsx.type === 'mdxJsxTextElement' && /^[A-Z]/.test(jsx.name ?? '');
    components.push({
      name: inText ? `${jsx.name} (in a line of text)` : (jsx.name ?? ''),
      attributes: attributesOf(jsx),
      place: placeOfNode(file, jsx),
    });
  });
  return components;
}

function readExpressions(tree: Root, file: string): Article['expressions'] {
  const expressions: Article['expressions'] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression' || node.type === 'mdxjsEsm') {
      expressions.push({ text: node.value, place: placeOfNode(file, node) });
    }
  });
  return expressions;
}

function readCitations(tree: Root, file: string): Citation[] {
  const citations: Citation[] = [];
  visit(tree, 'citationGroup', (node) => {
    for (const { work, locator } of node.items)
      citations.push({ work, locator, place: node.place ?? placeOfNode(file, node) });
  });
  return citations;
}

function readSections(tree: Root, ids: Map<Heading, string | undefined>, file: string): Section[] {
  const lead: Section = { id: undefined, depth: 1, title: '', place: { file, line: 1, column: 1 }, text: '' };
  const sections = [lead];
  const parts = new Map<Section, string[]>([[lead, []]]);
  for (const node of tree.children) {
    const current = sections.at(-1) ?? lead;
    if (node.type === 'heading') {
      const section = {
        id: ids.get(node),
        depth: node.depth,
        title: plainText(node),
        place: placeOfNode(file, node),
        text: '',
      };
      sections.push(section);
      parts.set(section, []);
    } else {
      parts.get(current)?.push(plainText(node));
    }
  }
  for (const section of sections) section.text = (parts.get(section) ?? []).filter(Boolean).join(' ');
  return sections;
}

/** Filled in when all links are known: the words around one may hold another. */
const noSentence: LinkSentence = { before: '', words: '', after: '' };

function resolveLinks(tree: Root, context: ArticleContext): Map<MarkdownLink, Link> {
  const links = new Map<MarkdownLink, Link>();
  let section: string | undefined;
  visit(tree, (node) => {
    if (node.type === 'heading') section = node.data?.hProperties?.['id'];
    if (node.type !== 'link') return;
    const target = readTarget(node.url, context.file);
    links.set(node, {
      target,
      section,
      automatic: false,
      sentence: noSentence,
      place: placeOfNode(context.file, node),
    });
    point(node, target, context);
  });
  return links;
}

function point(node: MarkdownLink, target: LinkTarget, { addressOf }: ArticleContext): void {
  const { href, tag } = addressOf(target);
  node.url = href;
  const properties = {
    ...node.data?.hProperties,
    ...(tag !== undefined && { hrefLang: tag }),
    ...(target.kind === 'term' && { className: ['term'] }),
  };
  node.data = { ...node.data, hProperties: properties };
}

function resolveTerms(tree: Root, context: ArticleContext): Map<MarkdownLink, Link> {
  const links = new Map<MarkdownLink, Link>();
  linkTerms(tree, termFinder(context.terms, context.language, context.slug), (node, term, section) => {
    const target: LinkTarget =
      term.article === undefined
        ? { kind: 'term', id: term.id }
        : { kind: 'article', language: context.languageOf(term.article), slug: term.article, id: undefined };
    links.set(node, { target, section, automatic: true, sentence: noSentence, place: placeOfNode(context.file, node) });
    node.url = context.addressOf(target).href;
  });
  return links;
}

function decorateHeadings(tree: Root, context: ArticleContext): void {
  tree.children = tree.children.map((node) =>
    node.type === 'heading' ? (decorateHeading(node, context) as never) : node,
  );
  for (const id of context.formerIds.get('') ?? []) tree.children.unshift(element('span', { id }, []));
}
