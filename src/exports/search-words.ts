/** What the search says, in a language. */
import type { Words } from '../encyclopedia/schema/interface.ts';

export function searchWords(words: Words) {
  const {
    resultCount,
    resultBest,
    resultOne,
    noResult,
    noResultHint,
    didYouMean,
    moveKeys,
    aToZ,
    searchFor,
    recent,
    forget,
    lost,
    foundElsewhere,
    kind,
  } = words;
  return {
    resultCount,
    resultBest,
    resultOne,
    noResult,
    noResultHint,
    didYouMean,
    moveKeys,
    aToZ,
    searchFor,
    recent,
    forget,
    lost,
    foundElsewhere,
    kind,
  };
}
