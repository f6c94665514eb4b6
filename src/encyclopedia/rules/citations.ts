/** Every citation of the encyclopedia, wherever it stands, once each. */
import type { Citation, DataTexts, Encyclopedia } from '../encyclopedia.ts';

export function allCitations({ articles, terms, roles, people, timeline, figures }: Encyclopedia): Citation[] {
  return [
    // What a comparison cites stands in the role's file and is judged there.
    ...articles.flatMap(({ citations, file }) => citations.filter(({ place }) => place.file === file)),
    ...terms.flatMap(({ definitions }) => citationsOf(definitions)),
    ...roles.flatMap(({ texts }) => texts.flatMap(({ data }) => data.citations)),
    ...people.flatMap(({ tenures }) => tenures.flatMap(({ texts }) => citationsOf(texts))),
    ...timeline.flatMap(({ texts }) => citationsOf(texts)),
    ...figures.flatMap(({ texts }) => texts.flatMap(({ data }) => data.citations)),
  ];
}

function citationsOf(texts: DataTexts): Citation[] {
  return Object.values(texts).flatMap(({ citations }) => citations);
}
