/** No more of a section's beginning than is read at a glance: whole sentences, whole items, whole rows. */
import type { Element, ElementContent, Root } from 'hast';
import type { Language } from '../site.ts';
import { sentencesOf } from './sentences.ts';

/** Characters of text; Chinese says as much in fewer. */
const enough: Record<Language, number> = { en: 480, 'zh-cn': 200 };
const mostParts = 3;
const more: Record<Language, string> = { en: ' …', 'zh-cn': '……' };

export function shorten(tree: Root, language: Language): Root {
  let left = enough[language];
  const children = tree.children.flatMap((node) => {
    if (node.type !== 'element' || left <= 0) return [];
    const short = shortenBlock(node, left, language);
    left -= textOf(short).length;
    return [short];
  });
  return { ...tree, children };
}

function shortenBlock(node: Element, most: number, language: Language): Element {
  switch (node.tagName) {
    case 'p':
      return shortenParagraph(node, most, language);
    case 'ul':
    case 'ol':
    case 'tbody':
      return { ...node, children: firstParts(node.children, most) };
    case 'table':
      return {
        ...node,
        children: node.children.map((part) =>
          part.type === 'element' && part.tagName !== 'caption' ? shortenRows(part, most, language) : part,
        ),
      };
    default:
      return node;
  }
}

/** A wide table keeps its first columns, and shows that there are more. */
function shortenRows(part: Element, most: number, language: Language): Element {
  const { children } = part.tagName === 'tbody' ? shortenBlock(part, most, language) : part;
  const narrow = children.map((row) => {
    if (row.type !== 'element' || row.children.length <= mostParts) return row;
    const rest: Element = {
      type: 'element',
      tagName: 'td',
      properties: {},
      children: [{ type: 'text', value: more[language].trim() }],
    };
    return { ...row, children: [...row.children.slice(0, mostParts), rest] };
  });
  return { ...part, children: narrow };
}

function firstParts(parts: readonly ElementContent[], most: number): ElementContent[] {
  let left = most;
  return parts.slice(0, mostParts).filter((part, index) => {
    left -= textOf(part).length;
    return index === 0 || left >= 0;
  });
}

function shortenParagraph(node: Element, most: number, language: Language): Element {
  const whole = textOf(node);
  if (whole.length <= most) return node;
  const sentences = sentencesOf(whole, language);
  let length = sentences[0]?.length ?? 0;
  for (const sentence of sentences.slice(1)) {
    if (length + sentence.length > most) break;
    length += sentence.length;
  }
  if (length >= whole.length) return node;
  return {
    ...node,
    children: [...cut(node.children, { left: length }), { type: 'text', value: more[language] }],
  };
}

/** The nodes up to a number of characters; what counts no character, as a reference behind the last one, comes along. */
function cut(nodes: readonly ElementContent[], budget: { left: number }): ElementContent[] {
  const kept: ElementContent[] = [];
  for (const node of nodes) {
    const length = textOf(node).length;
    if (length > budget.left) {
      if (node.type === 'element' && budget.left > 0) kept.push({ ...node, children: cut(node.children, budget) });
      else if (node.type === 'text') kept.push({ ...node, value: node.value.slice(0, budget.left).trimEnd() });
      budget.left = 0;
      return kept;
    }
    budget.left -= length;
    kept.push(node);
  }
  return kept;
}

/** The words, without the numbers of references. */
function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' && node.tagName !== 'sup' ? node.children.map(textOf).join('') : '';
}
