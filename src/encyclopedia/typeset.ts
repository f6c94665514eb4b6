/** Quotation marks and apostrophes as a printer sets them, from those of a keyboard. */

/**
 * @param continues whether text stands right before this one, as behind an emphasized word: a mark at the start then
 *   closes
 */
export function typeset(text: string, continues = false): string {
  const opens = continues ? /(?<=[\s([{—–/“‘])"/g : /(?<=^|[\s([{—–/“‘])"/g;
  const opensSingle = continues ? /(?<=[\s([{—–/“])'(?=\S)/g : /(?<=^|[\s([{—–/“])'(?=\S)/g;
  return text.replace(opens, '“').replace(/"/g, '”').replace(opensSingle, '‘').replace(/'/g, '’');
}
