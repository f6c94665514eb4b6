/** `/anchors.json`: every permanent address with what stands there, and the JSON Schema that describes it. */
import { z } from 'zod';
import { absoluteUrl } from '../encyclopedia/address.ts';
import type { Encyclopedia } from '../encyclopedia/encyclopedia.ts';
import { editionOf } from '../encyclopedia/join/edition.ts';
import { anchorsOfAll, pathOfAnchor, type Anchor } from '../encyclopedia/join/anchors.ts';
import { anchorsSchema, type AnchorRow, type Anchors } from '../encyclopedia/schema/anchor.ts';
import { languageTag, mainLanguage, type Site } from '../site.ts';

export const anchorsSchemaPath = '/anchors.schema.json';

export function anchorsFile(encyclopedia: Encyclopedia, site: Site): Anchors {
  return {
    $schema: absoluteUrl(site, anchorsSchemaPath),
    name: encyclopedia.words[mainLanguage].siteName,
    url: absoluteUrl(site, '/'),
    licence: 'CC-BY-4.0',
    edition: editionOf(encyclopedia),
    anchors: anchorsOfAll(encyclopedia).map((anchor) => rowOf(anchor, site)),
  };
}

function rowOf(anchor: Anchor, site: Site): AnchorRow {
  const { kind, language, title, pageTitle, definition, aliases, formerly } = anchor;
  const path = pathOfAnchor(anchor);
  return {
    path,
    url: absoluteUrl(site, path),
    kind,
    language: languageTag[language],
    title,
    page: pageTitle,
    ...(definition !== undefined && { definition }),
    aliases,
    formerly: formerly.map((spot) => pathOfAnchor({ language, ...spot })),
  };
}

export function anchorsJsonSchema(site: Site): object {
  const { $schema, ...schema } = z.toJSONSchema(anchorsSchema, { target: 'draft-2020-12' });
  return { $schema, $id: absoluteUrl(site, anchorsSchemaPath), title: 'anchors.json', ...schema };
}
