/** oEmbed 1.0 answers: an entry, section, cell or term as a quotation with its address, for sites that embed by link. */
import { absoluteUrl } from '../encyclopedia/address.ts';
import type { Encyclopedia } from '../encyclopedia/encyclopedia.ts';
import { anchorsOfAll, pathOfAnchor, type Anchor } from '../encyclopedia/join/anchors.ts';
import type { Spot } from '../encyclopedia/join/forwarding.ts';
import { languageTag, mainLanguage, type Language, type Site } from '../site.ts';
import { cardHeight, cardPath, cardWidth } from './card.ts';
import { escapeHtml } from './html-escape.ts';

export interface OEmbedAnswer {
  type: 'rich';
  version: '1.0';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which the answer may be kept. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

/** The path of the answer for a page, `/oembed/cto-vs-cio.json`, or for an id in it, `/oembed/cto-vs-cio/duties.json`. */
export function oembedPath(language: Language, { page, id }: Spot): string {
  const prefix = language === mainLanguage ? '' : `${language}/`;
  return `/oembed/${prefix}${page}${id === undefined ? '' : `/${id}`}.json`;
}

/** Every answer with its path; an old address is answered as the one that it leads to. */
export function oembedAnswers(encyclopedia: Encyclopedia, site: Site): { path: string; answer: OEmbedAnswer }[] {
  return anchorsOfAll(encyclopedia)
    .filter(({ kind }) => kind !== 'work' && kind !== 'list')
    .flatMap((anchor) => {
      const answer = answerOf(anchor, encyclopedia, site);
      return [anchor, ...anchor.formerly].map((spot) => ({ path: oembedPath(anchor.language, spot), answer }));
    });
}

const width = 600;
const day = 86_400;

function answerOf(anchor: Anchor, { words }: Encyclopedia, site: Site): OEmbedAnswer {
  const { language, title, pageTitle, definition = '', page, id, kind } = anchor;
  const { siteName } = words[language];
  return {
    type: 'rich',
    version: '1.0',
    title: id === undefined ? title : `${title} · ${pageTitle}`,
    provider_name: siteName,
    provider_url: absoluteUrl(site, language === mainLanguage ? '/' : `/${language}/`),
    cache_age: day,
    html: quotation(anchor, absoluteUrl(site, pathOfAnchor(anchor)), siteName),
    width,
    height: heightOf(definition, language),
    ...(kind === 'article' && {
      thumbnail_url: absoluteUrl(site, cardPath(language, page)),
      thumbnail_width: cardWidth,
      thumbnail_height: cardHeight,
    }),
  };
}

function quotation({ language, title, pageTitle, definition, id }: Anchor, url: string, siteName: string): string {
  const place = (id === undefined ? [siteName] : [pageTitle, siteName]).map(escapeHtml).join(' · ');
  const said = definition === undefined ? '' : `<p>${escapeHtml(definition)}</p>`;
  const address = escapeHtml(url);
  return `<blockquote lang="${languageTag[language]}" cite="${address}"><p><a href="${address}">${escapeHtml(title)}</a></p>${said}<footer>${place}</footer></blockquote>`;
}

/** What the quotation takes at its width in the type of a browser: title, lines of text, foot. */
function heightOf(definition: string, language: Language): number {
  const perLine = language === 'zh-cn' ? 32 : 68;
  return 110 + 24 * Math.ceil(definition.length / perLine);
}
