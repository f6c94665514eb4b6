/** The OpenSearch description (1.1) of the search page. */
import { absoluteUrl, pathOf } from '../encyclopedia/address.ts';
import type { Words } from '../encyclopedia/schema/interface.ts';
import { mainLanguage, type Site } from '../site.ts';

export function openSearchDescription(words: Words, site: Site): string {
  const search = absoluteUrl(site, pathOf(mainLanguage, 'search'));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escape(words.siteName)}</ShortName>`,
    `<Description>${escape(words.siteDescription)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image type="image/svg+xml">${absoluteUrl(site, '/mark.svg')}</Image>`,
    `<Url type="text/html" template="${search}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
