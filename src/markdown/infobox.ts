/** The key facts of an article, from its front matter, behind its first paragraph. */
import type { Root, RootContent } from 'mdast';
import type { ArticleContext } from './context.ts';
import { element, text, type ElementNode } from './nodes.ts';
import { parseInline } from './parse.ts';

export function insertInfobox(tree: Root, context: ArticleContext): void {
  const rows = [...factRows(context), ...nameRow(context)];
  if (rows.length === 0) return;
  const box: ElementNode = {
    ...element('aside', { className: ['facts'], ariaLabel: context.words.keyFacts }, [element('dl', {}, rows)]),
    fromData: true,
  };
  const first = tree.children.findIndex((node) => node.type === 'paragraph');
  tree.children.splice(first + 1, 0, box as unknown as RootContent);
}

function factRows({ fields, placeOf }: ArticleContext): ElementNode[] {
  return fields.facts.map((fact, index) => row(fact.name, parseInline(fact.text, placeOf(['facts', index, 'text']))));
}

function nameRow({ fields, placeOf, words, translations }: ArticleContext): ElementNode[] {
  const linked = translations.map(({ tag, title, href }) =>
    element('a', { href, lang: tag, hrefLang: tag }, [text(title)]),
  );
  const cited = Object.entries(fields.names).map(([tag, name]) => {
    // The words are in the other language; the references behind them are not.
    const nodes = parseInline(name, placeOf(['names', tag]));
    const isReference = (node: { type: string }) => node.type === 'citationGroup';
    return element('span', {}, [
      element(
        'span',
        { lang: tag },
        nodes.filter((node) => !isReference(node)),
      ),
      ...nodes.filter(isReference),
    ]);
  });
  const lines = [...linked, ...cited];
  if (lines.length === 0) return [];
  return [
    row(
      words.otherLanguages,
      lines.flatMap((line, index) => (index === 0 ? [line] : [element('br', {}, []), line])),
    ),
  ];
}

function row(name: string, content: (RootContent | ElementNode)[]): ElementNode {
  return element('div', {}, [element('dt', {}, [text(name)]), element('dd', {}, content)]);
}
