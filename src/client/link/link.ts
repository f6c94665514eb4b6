/** A link to be written in some markup: plain text and an absolute address. */
export interface Link {
  text: string;
  url: string;
}

/** Writes each character of `text` that `special` matches as a numeric character reference. */
export function asReferences(text: string, special: RegExp): string {
  return text.replace(special, (character) => `&#${character.codePointAt(0)};`);
}

/** Writes the characters of an address that a markup would read as its own as percent escapes. */
export function percentEscaped(url: string, special: RegExp): string {
  return url.replace(special, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
