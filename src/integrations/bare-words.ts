/**
 * Text as Pagefind should read it. Its words keep the quotation marks of typesetting: “debt” and Conway’s were words that no
 * reader types. They are taken off, word by word; a record is given its own text back once it is indexed, see `rechunk.ts`.
 */

/** The same words without marks: as many of them, as the index counts places by them. Chinese is parted by Pagefind itself. */
export function bareWords(text: string): string {
  return text.replace(/\S+/g, (word) => {
    if (/\p{Script=Han}/u.test(word)) return word;
    const bare = word
      .replace(/[“”„"]/g, '')
      .replace(/^[‘']|[’']s?(?=\P{L}*$)/gu, '')
      .replace(/(?<=\p{L})[’'](?=\p{L})/gu, '-');
    return /[\p{L}\p{N}]/u.test(bare) ? bare : word;
  });
}

/**
 * What the index holds of a text, with its marks again.
 * @param indexed words without marks; those of Chinese with what parts them
 * @throws Error where both have not as many words
 */
export function withMarks(indexed: string, text: string): string {
  const words = text.trim().split(/\s+/);
  const bare = indexed.trim().split(' ');
  if (words.length !== bare.length)
    throw new Error(`"${text.slice(0, 60)}": the index counts other words than the text has`);
  return words.map((word, index) => (bareWords(word) === bare[index] ? word : bare[index])).join(' ');
}
