/** Citations, read back by parsers of each format. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { citeApa } from '../../../src/client/cite/apa.ts';
import { citeBibtex } from '../../../src/client/cite/bibtex.ts';
import { citeCslJson } from '../../../src/client/cite/csl-json.ts';
import { citeGbT7714 } from '../../../src/client/cite/gb-t-7714.ts';
import { citeNotes } from '../../../src/client/cite/notes.ts';
import { citeRis } from '../../../src/client/cite/ris.ts';
import { nameOf, type Source } from '../../../src/client/cite/source.ts';
import { hostileTitles, plainUrl } from './hostile.ts';

const source: Source = {
  title: 'Chief technology officer',
  section: 'Reporting line',
  siteName: 'CTO encyclopedia',
  url: 'https://cto.example.org/chief-technology-officer/#reporting-line',
  reviewed: '2026-11-22',
  edition: '3f2a1b2c3d4e',
  accessed: '2027-01-05',
  language: 'en',
};
const chinese: Source = {
  ...source,
  title: '首席技术官',
  section: '汇报对象',
  siteName: 'CTO 百科',
  url: plainUrl,
  language: 'zh-cn',
};
const hostile = hostileTitles.flatMap((title): Source[] => [
  { ...source, title, section: undefined },
  { ...source, section: title },
]);

interface Item {
  id: string;
  type: string;
  title: string;
  URL: string;
  author?: { family?: string; literal?: string }[];
  issued: { 'date-parts': number[][] };
  accessed: { 'date-parts': number[][] };
  'container-title'?: string;
  [field: string]: unknown;
}

/** Read as the format that is named, and by no guess. */
function read(text: unknown, format: string): Item {
  const parsed = plugins.input.chain(text, { forceType: format, generateGraph: false, strict: true }) as Item[];
  assert.equal(parsed.length, 1);
  const [item] = new Cite(parsed).data as Item[];
  assert.ok(item);
  return item;
}

test('in the style of the APA', () => {
  assert.equal(
    citeApa(source),
    'Chief technology officer: Reporting line. (2026, November 22). In CTO encyclopedia (Edition 3f2a1b2c3d4e). Retrieved January 5, 2027, from https://cto.example.org/chief-technology-officer/#reporting-line',
  );
  assert.match(citeApa({ ...source, section: 'Who is it?' }), /^Chief technology officer: Who is it\? \(2026/);
  assert.equal(
    citeApa(chinese),
    `首席技术官：汇报对象（2026 年 11 月 22 日）。载于《CTO 百科》（版本 3f2a1b2c3d4e）。2027 年 1 月 5 日检索自 ${plainUrl}`,
  );
});

test('as a note', () => {
  assert.equal(
    citeNotes(source),
    'CTO encyclopedia, s.v. “Chief technology officer,” under “Reporting line,” last reviewed November 22, 2026, edition 3f2a1b2c3d4e, accessed January 5, 2027, https://cto.example.org/chief-technology-officer/#reporting-line.',
  );
  assert.match(
    citeNotes({ ...source, section: undefined }),
    /s\.v\. “Chief technology officer,” last reviewed November/,
  );
  assert.match(citeNotes({ ...source, title: 'The “real” CTO?' }), /s\.v\. “The ‘real’ CTO\?” under “Reporting line,”/);
  assert.equal(
    citeNotes(chinese),
    `《CTO 百科》，“首席技术官”条，“汇报对象”一节，2026 年 11 月 22 日核对，版本 3f2a1b2c3d4e，2027 年 1 月 5 日访问，${plainUrl}`,
  );
});

test('after GB/T 7714', () => {
  assert.equal(
    citeGbT7714(chinese),
    `CTO 百科. 首席技术官：汇报对象[EB/OL]. 版本 3f2a1b2c3d4e. (2026-11-22)[2027-01-05]. ${plainUrl}.`,
  );
});

test('as BibTeX', () => {
  const item = read(citeBibtex(source), '@biblatex/text');
  assert.equal(item.title, 'Chief technology officer: Reporting line');
  assert.equal(item.URL, source.url);
  assert.deepEqual(item.author, [{ family: 'CTO encyclopedia' }]);
  assert.deepEqual(item.issued['date-parts'][0], [2026, 11, 22]);
  assert.deepEqual(item.accessed['date-parts'][0], [2027, 1, 5]);
  assert.match(citeBibtex(source), /^@misc\{chief-technology-officer-reporting-line,\n/);
  assert.match(citeBibtex(chinese), /^@misc\{chief-technology-officer-reporting-line-zh-cn,\n/);
  assert.match(String(item['note']), /^Edition 3f2a1b2c3d4e, last reviewed 2026-11-22, accessed 2027-01-05$/);
});

test('as BibTeX, with a title that would like to be TeX', () => {
  for (const one of [...hostile, chinese]) {
    const text = citeBibtex(one);
    const open = text.replace(/[^{}]/g, '');
    assert.equal(depthAtEnd(open), 0, text);
    assert.equal(read(text, '@biblatex/text').title, nameOf(one), text);
  }
});

function depthAtEnd(braces: string): number {
  let depth = 0;
  for (const brace of braces) {
    depth += brace === '{' ? 1 : -1;
    assert.ok(depth >= 0, braces);
  }
  return depth;
}

test('as RIS', () => {
  for (const one of [source, chinese, ...hostile]) {
    const text = citeRis(one);
    const item = read(text, '@ris/file');
    assert.equal(item.title, nameOf(one));
    assert.equal(item.URL, one.url);
    assert.equal(item.type, 'entry-encyclopedia');
    assert.equal(item['container-title'], one.siteName);
    assert.deepEqual(item.issued['date-parts'][0], [2026, 11, 22]);
    assert.deepEqual(item.accessed['date-parts'][0], [2027, 1, 5]);
    assert.equal(item['edition'], one.edition);
    for (const line of text.split('\r\n').slice(0, -1)) assert.match(line, /^[A-Z][A-Z0-9] {2}- /);
    assert.match(text, /ER {2}- \r\n$/);
  }
});

test('as CSL-JSON', () => {
  for (const one of [source, chinese, ...hostile]) {
    const [raw] = JSON.parse(citeCslJson(one)) as Item[];
    const item = read(JSON.parse(citeCslJson(one)), '@csl/list+object');
    assert.deepEqual({ ...raw, ...item }, { ...item, ...raw }, 'what a CSL reader cleans away is not there');
    assert.equal(item.title, nameOf(one));
    assert.equal(item.URL, one.url);
    assert.equal(item['version'], one.edition);
    assert.deepEqual(item.issued, { 'date-parts': [[2026, 11, 22]] });
    assert.deepEqual(item.accessed, { 'date-parts': [[2027, 1, 5]] });
  }
});

test('a line break in a title stays in no format', () => {
  const broken = { ...source, title: 'Chief\ntechnology\r\n\tofficer', section: undefined };
  for (const cite of [citeApa, citeNotes, citeGbT7714, citeBibtex, citeRis, citeCslJson])
    assert.ok(cite(broken).includes('Chief technology officer'), cite.name);
});
