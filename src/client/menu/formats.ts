/** What the menu offers, in its order. */
import { citeApa } from '../cite/apa.ts';
import { citeBibtex } from '../cite/bibtex.ts';
import { citeCslJson } from '../cite/csl-json.ts';
import { citeGbT7714 } from '../cite/gb-t-7714.ts';
import { citeNotes } from '../cite/notes.ts';
import { citeRis } from '../cite/ris.ts';
import { nameOf, type Source } from '../cite/source.ts';
import { toAsciidoc } from '../link/asciidoc.ts';
import { toHtml } from '../link/html.ts';
import type { Link } from '../link/link.ts';
import { toMarkdown } from '../link/markdown.ts';
import { toMediawiki } from '../link/mediawiki.ts';
import { toRestructuredText } from '../link/restructured-text.ts';
import { fill } from '../words.ts';
import type { MenuWords } from './words.ts';

export interface Format {
  name: string;
  /** What is said once it is copied. */
  copied: string;
  write: () => string;
}

export interface FormatGroup {
  /** Absent for what stands by itself. */
  label?: string;
  formats: Format[];
}

export function formatsFor(source: Source, words: MenuWords): FormatGroup[] {
  const link: Link = { text: nameOf(source), url: source.url };
  const format = (name: string, write: () => string): Format => ({
    name,
    copied: fill(words.formatCopied, { format: name }),
    write,
  });
  const chinese = source.language === 'zh-cn' ? [format('GB/T 7714', () => citeGbT7714(source))] : [];
  return [
    { formats: [{ name: words.copyLink, copied: words.linkCopied, write: () => source.url }] },
    {
      label: words.copyAs,
      formats: [
        format('Markdown', () => toMarkdown(link)),
        format('HTML', () => toHtml(link)),
        format('reStructuredText', () => toRestructuredText(link)),
        format('AsciiDoc', () => toAsciidoc(link)),
        format('MediaWiki', () => toMediawiki(link)),
      ],
    },
    {
      label: source.section === undefined ? words.citeEntry : words.citeSection,
      formats: [
        ...chinese,
        format('APA', () => citeApa(source)),
        format(words.asNote, () => citeNotes(source)),
        format('BibTeX', () => citeBibtex(source)),
        format('RIS', () => citeRis(source)),
        format('CSL-JSON', () => citeCslJson(source)),
      ],
    },
  ];
}
