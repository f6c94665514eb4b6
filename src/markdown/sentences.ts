/** Sentences of a text, and the one that a link stands in. */
import type { Link as MarkdownLink, Nodes, Root } from 'mdast';
import type { Link, LinkSentence } from '../encyclopedia/encyclopedia.ts';
import { languageTag, type Language } from '../site.ts';
import { text } from './nodes.ts';
import { plainText } from './plain-text.ts';

/** What ends in a full stop without ending a sentence: initials, `vs.`, `e.g.` */
const abbreviation = /(?:\b(?:\p{Lu}|vs|cf|Mr|Mrs|Ms|Dr|Prof|St|No|pp?|ed|Inc|Ltd|Co|Corp|Jr|Sr)|e\.g|i\.e)\.\s*$/u;

/** The sentences of a text; joined, they are the text. */
export function sentencesOf(value: string, language: Language): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of new Intl.Segmenter(languageTag[language], { granularity: 'sentence' }).segment(value)) {
    open += segment;
    if (abbreviation.test(open)) continue;
    sentences.push(open);
    open = '';
  }
  return open === '' ? sentences : [...sentences, open];
}

/** Gives each link that the tree holds the sentence around it; one in a table has its row. */
export function readSentences(tree: Root, links: ReadonlyMap<MarkdownLink, Link>, language: Language): void {
  const walk = (node: Nodes, container: Nodes): void => {
    if (node.type === 'link') {
      const link = links.get(node);
      if (link !== undefined) link.sentence = sentenceAround(node, container, language);
    }
    if (!('children' in node)) return;
    const inside = isRow(container) || !isContainer(node) ? container : node;
    for (const child of node.children) walk(child, inside);
  };
  walk(tree, tree);
}

const containers = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'p', 'dd', 'td', 'tr']);

function isContainer(node: Nodes): boolean {
  return containers.has(node.data?.hName ?? node.type);
}

function isRow(node: Nodes): boolean {
  return /^(tableRow|tr)$/.test(node.data?.hName ?? node.type);
}

/** Private characters that stand around the words of the link while its sentence is sought. */
const [opening, closing] = ['\uE000', '\uE001'];

function sentenceAround(link: MarkdownLink, container: Nodes, language: Language): LinkSentence {
  const { children } = link;
  link.children = [text(opening), ...children, text(closing)];
  const [before = '', words = '', after = ''] = textOf(container).split(/[\uE000\uE001]/);
  link.children = children;
  if (isRow(container)) return { before, words, after };
  const whole = before + words + after;
  let start = 0;
  for (const sentence of sentencesOf(whole, language)) {
    const end = start + sentence.length;
    if (end > before.length) {
      // A link over the end of a sentence keeps its words: they are what is looked for.
      return {
        before: before.slice(start).trimStart(),
        words,
        after: whole.slice(before.length + words.length, end).trimEnd(),
      };
    }
    start = end;
  }
  return { before, words, after };
}

function textOf(container: Nodes): string {
  if (!isRow(container) || !('children' in container)) return plainText(container);
  return container.children
    .map((cell) => plainText(cell))
    .filter((cell) => cell !== '')
    .join(' · ');
}
