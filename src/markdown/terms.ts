/** Terms of the glossary link by themselves at their first use in a section. */
import type { Link, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { Term } from '../encyclopedia/encyclopedia.ts';
import type { Language } from '../site.ts';
import { text } from './nodes.ts';

interface Match {
  term: Term;
  index: number;
  length: number;
}

export type FindTerm = (value: string, used: ReadonlySet<string>) => Match | undefined;

/** Builds the search for the names of all terms in a language, longest name first. */
export function termFinder(terms: readonly Term[], language: Language, slug: string): FindTerm {
  const byName = new Map<string, Term>();
  for (const term of terms) {
    if (term.article === slug || term.id === slug) continue;
    for (const name of [term.term[language], ...(term.aliases[language] ?? [])]) {
      if (name !== undefined && name.length > 1) byName.set(name.toLowerCase(), term);
    }
  }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (names.length === 0) return () => undefined;
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  // Chinese has no spaces between words; elsewhere a name is a whole word.
  const pattern = language === 'zh-cn' ? `(?:${any})` : `(?<![\\p{L}\\p{N}&-])(?:${any})(?![\\p{L}\\p{N}&-])`;
  return (value, used) => {
    for (const match of value.matchAll(new RegExp(pattern, 'giu'))) {
      const term = byName.get(match[0].toLowerCase());
      if (term === undefined || used.has(term.id) || !sameCase(match[0], byName)) continue;
      return { term, index: match.index, length: match[0].length };
    }
    return undefined;
  };
}

/** An abbreviation matches only as capitals: `IP`, not `ip`. */
function sameCase(found: string, byName: ReadonlyMap<string, Term>): boolean {
  const term = byName.get(found.toLowerCase());
  const names: string[] = Object.values(term?.aliases ?? {}).flatMap((list) => list ?? []);
  const abbreviation = names.find((name) => name.toLowerCase() === found.toLowerCase() && name === name.toUpperCase());
  return abbreviation === undefined || found === abbreviation;
}

/** Node types inside which no term links: it would nest links or interrupt. */
const closed = new Set([
  'link',
  'heading',
  'citationGroup',
  'footnoteDefinition',
  'code',
  'inlineCode',
  'mdxJsxTextElement',
]);

/** Puts a link at the first use of each term in each section; `onLink` gives each its address. */
export function linkTerms(
  tree: Root,
  find: FindTerm,
  onLink: (link: Link, term: Term, section: string | undefined) => void,
): void {
  let section: string | undefined;
  let used = new Set<string>();
  const walk = (parent: Parents): void => {
    for (let index = 0; index < parent.children.length; index++) {
      const node = parent.children[index] as RootContent;
      if (node.type === 'text') {
        const match = find(node.value, used);
        if (match === undefined) continue;
        used.add(match.term.id);
        const parts = cut(node.value, match);
        for (const part of parts) {
          if (node.position) part.position = node.position;
          if (part.type === 'link') onLink(part, match.term, section);
        }
        parent.children.splice(index, 1, ...(parts as never[]));
        // Goes on with the rest of the text, behind the link.
        index += parts.length > 1 && parts[0]?.type === 'text' ? 1 : 0;
      } else if (!closed.has(node.type) && 'children' in node && !('fromData' in node) && !isForeign(node)) {
        walk(node);
      }
    }
  };
  for (const node of tree.children) {
    if (node.type === 'heading') {
      section = node.data?.hProperties?.['id'];
      used = new Set();
    } else if (node.type === 'link') continue;
    else if ('children' in node && !('fromData' in node) && !closed.has(node.type)) walk(node);
  }
}

function isForeign(node: { data?: { hProperties?: Record<string, unknown> } | undefined }): boolean {
  const properties = node.data?.hProperties;
  const classes = properties?.['className'];
  return (
    properties?.['lang'] !== undefined ||
    (Array.isArray(classes) && (classes.includes('said') || classes.includes('eyebrow')))
  );
}

function cut(value: string, { index, length }: Match): PhrasingContent[] {
  const before = value.slice(0, index);
  const after = value.slice(index + length);
  return [
    ...(before === '' ? [] : [text(before)]),
    {
      type: 'link',
      url: '',
      children: [text(value.slice(index, index + length))],
      data: { hProperties: { className: ['term'] } },
    },
    ...(after === '' ? [] : [text(after)]),
  ];
}
