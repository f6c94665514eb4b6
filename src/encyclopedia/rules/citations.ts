/** Every citation of the encyclopedia, wherever it stands, once each. */
import type { Citation, Encyclopedia } from '../encyclopedia.ts';

export function allCitations({ articles, terms, roles }: Encyclopedia): Citation[] {
  return [
    // What a comparison cites stands in the role's file and is judged there.
    ...articles.flatMap(({ citations, file }) => citations.filter(({ place }) => place.file === file)),
    ...terms.flatMap(({ definitions }) => Object.values(definitions).flatMap((text) => text.citations)),
    ...roles.flatMap(({ texts }) => texts.flatMap(({ data }) => data.citations)),
  ];
}
