/** A link in every markup, read back by a parser of that markup: the same text, the same address. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { convert } from '@asciidoctor/core';
import type { Link as MdastLink, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { toAsciidoc } from '../../../src/client/link/asciidoc.ts';
import { toHtml } from '../../../src/client/link/html.ts';
import type { Link } from '../../../src/client/link/link.ts';
import { toMarkdown } from '../../../src/client/link/markdown.ts';
import { toMediawiki } from '../../../src/client/link/mediawiki.ts';
import { toRestructuredText } from '../../../src/client/link/restructured-text.ts';
import { hostileTitles, hostileUrls, plainUrl } from './hostile.ts';

const links: Link[] = [
  ...hostileTitles.map((text) => ({ text, url: plainUrl })),
  ...hostileUrls.map((url) => ({ text: 'Reporting line', url })),
];

/** Brackets that a markup cannot hold in an address come back as percent escapes: the same address to a browser. */
const sameAddress = (url: string) => url.replaceAll('(', '%28').replaceAll(')', '%29');

function linkOfHtml(html: string): Link[] {
  const found: Link[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): string => {
    if ('value' in node) return node.value;
    const text = 'childNodes' in node ? node.childNodes.map(visit).join('') : '';
    if ('tagName' in node && node.tagName === 'a') {
      found.push({ text, url: node.attrs.find(({ name }) => name === 'href')?.value ?? '' });
    }
    return text;
  };
  visit(parseFragment(html));
  return found;
}

test('as HTML', () => {
  for (const link of links) assert.deepEqual(linkOfHtml(toHtml(link)), [link]);
});

for (const [name, extend] of [
  ['CommonMark', undefined],
  ["GitHub's Markdown", remarkGfm],
] as const) {
  test(`as Markdown, read as ${name}, in a sentence and at its start`, () => {
    const processor = unified().use(remarkParse);
    if (extend !== undefined) processor.use(extend);
    for (const link of links) {
      for (const before of ['', 'See ']) {
        const tree: Root = processor.parse(`${before}${toMarkdown(link)}.`);
        const paragraph = tree.children[0];
        assert.ok(paragraph?.type === 'paragraph', toMarkdown(link));
        const found = paragraph.children.filter((node): node is MdastLink => node.type === 'link');
        assert.equal(toString(paragraph), `${before}${link.text}.`);
        assert.deepEqual(
          found.map((node) => ({ url: sameAddress(node.url), text: toString(node), kinds: kindsOf(node) })),
          [{ url: sameAddress(link.url), text: link.text, kinds: ['text'] }],
        );
      }
    }
  });
}

function kindsOf({ children }: MdastLink): string[] {
  return [...new Set(children.map(({ type }) => type))];
}

test('as AsciiDoc, in a sentence', async () => {
  for (const link of links) {
    const html = await convert(`See ${toAsciidoc(link)}.`, { standalone: false });
    assert.ok(typeof html === 'string');
    const found = linkOfHtml(html).map(({ text, url }) => ({ text, url: sameAddress(url) }));
    assert.deepEqual(found, [{ text: link.text, url: sameAddress(link.url) }], toAsciidoc(link));
    assert.doesNotMatch(html, /<(em|strong|code|mark|sup|sub)\b/, toAsciidoc(link));
  }
  assert.equal(toAsciidoc({ text: 'Duties', url: plainUrl }), `${plainUrl}[Duties]`);
});

const python = spawnSync('python3', ['-c', 'import docutils'], { encoding: 'utf8' });

test('as reStructuredText, read by docutils', { skip: python.status !== 0 && 'no docutils here' }, () => {
  const script = `
import json, sys
from docutils.core import publish_doctree
from docutils import nodes
found = []
for source in json.load(sys.stdin):
    tree = publish_doctree(source, settings_overrides={"report_level": 5})
    found.append({
        "text": [node.astext() for node in tree.findall(nodes.reference)],
        "url": [node["refuri"] for node in tree.findall(nodes.reference)],
        "problems": [node.astext() for node in tree.findall(nodes.system_message)],
    })
json.dump(found, sys.stdout)
`;
  const sources = links.map((link) => `See ${toRestructuredText(link)}.`);
  const { stdout, stderr } = spawnSync('python3', ['-c', script], { encoding: 'utf8', input: JSON.stringify(sources) });
  assert.equal(stderr, '');
  assert.deepEqual(
    JSON.parse(stdout),
    links.map(({ text, url }) => ({ text: [text], url: [url.replace(/_$/, '%5F')], problems: [] })),
  );
});

test('as reStructuredText, what could end the text or the address is escaped', () => {
  assert.equal(
    toRestructuredText({ text: 'a `b` <c> d_ \\', url: 'https://example.org/#e_' }),
    '`a \\`b\\` \\<c\\> d\\_ \\\\ <https://example.org/#e%5F>`__',
  );
});

test('as MediaWiki, nothing is left that a wiki could read as its own, and entities give the text back', () => {
  for (const link of links) {
    const match = /^\[(\S+) (.*)\]$/.exec(toMediawiki(link));
    assert.ok(match);
    assert.equal(match[1], link.url);
    const text = match[2] ?? '';
    assert.doesNotMatch(text, /[[\]{}<>|'~_]|&(?!#\d+;)|:\/\//);
    assert.doesNotMatch(text, /^[*#:;=]/);
    assert.deepEqual(linkOfHtml(`<a href="x">${text}</a>`), [{ text: link.text, url: 'x' }]);
  }
  assert.equal(toMediawiki({ text: 'Duties', url: plainUrl }), `[${plainUrl} Duties]`);
});
