/** What the search says, in a language. */
import type { Words } from '../encyclopedia/schema/interface.ts';

export function searchWords(words: Words) {
  const {
    searching,
    resultCount,
    resultOne,
    noResult,
    noResultHint,
    didYouMean,
    moveKeys,
    aToZ,
    searchFor,
    recent,
    forget,
    kind,
  } = words;
  return {
    searching,
    resultCount,
    resultOne,
    noResult,
    noResultHint,
    didYouMean,
    moveKeys,
    aToZ,
    searchFor,
    recent,
    forget,
    kind,
  };
}
