/**
 * Text as Pagefind should read it. Its words keep the quotation marks of typesetting: “debt” and Conway’s were words that no
 * reader types. They are taken off, word by word; a record is given its own text back once it is indexed, see `rechunk.ts`.
 */

/** The same words without marks: as many of them, as the index counts places by them. */
export function bareWords(text: string): string {
  return text.replace(/\S+/g, (word) => {
    const bare = word
      .replace(/[“”„"]/g, '')
      .replace(/^[‘']|[’']s?(?=\P{L}*$)/gu, '')
      .replace(/(?<=\p{L})[’'](?=\p{L})/gu, '-');
    return /[\p{L}\p{N}]/u.test(bare) ? bare : word;
  });
}
