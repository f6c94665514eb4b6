/** All laws, in the order in which CONTRIBUTING.md tells them. */
import type { Encyclopedia } from '../encyclopedia.ts';
import type { Problem } from '../problem.ts';
import { askedPlace } from './asked-place.ts';
import { citationSyntax } from './citation-syntax.ts';
import { dateOrder } from './date-order.ts';
import { deadLink } from './dead-link.ts';
import { duplicateAlias } from './duplicate-alias.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateSlug } from './duplicate-slug.ts';
import { figureData } from './figure-data.ts';
import { forwarding } from './forwarding.ts';
import { headingId } from './heading-id.ts';
import { lonelyEntry } from './lonely-entry.ts';
import { noExpression } from './no-expression.ts';
import { repeatedSentence } from './repeated-sentence.ts';
import type { Known, Rule } from './rule.ts';
import { severalMeanings } from './several-meanings.ts';
import { thesaurusWords } from './thesaurus-words.ts';
import { translationIds } from './translation-ids.ts';
import { undefinedAbbreviation } from './undefined-abbreviation.ts';
import { uncitedParagraph } from './uncited-paragraph.ts';
import { uncitedWork } from './uncited-work.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownWork } from './unknown-work.ts';
import { vanishedSection } from './vanished-section.ts';

export const rules: readonly Rule[] = [
  headingId,
  duplicateId,
  duplicateSlug,
  duplicateAlias,
  severalMeanings,
  thesaurusWords,
  askedPlace,
  translationIds,
  vanishedSection,
  forwarding,
  deadLink,
  citationSyntax,
  unknownWork,
  uncitedWork,
  uncitedParagraph,
  repeatedSentence,
  lonelyEntry,
  undefinedAbbreviation,
  figureData,
  dateOrder,
  unknownComponent,
  noExpression,
];

export function judge(encyclopedia: Encyclopedia, known: Known = { unread: new Set() }): Problem[] {
  return rules.flatMap((rule) => rule(encyclopedia, known));
}
