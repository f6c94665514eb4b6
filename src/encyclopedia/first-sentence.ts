/** The first sentence of a text: what a section says first, where only a line of it can be shown. */

/** Words whose full stop ends no sentence, besides single letters such as initials. */
const abbreviations = new Set(
  'al approx c ca cf co corp dr e.g ed eds etc fig i.e inc jr ltd mr mrs ms no nos p para pp prof sec sr st u.k u.s u.s.c vol vs'.split(
    ' ',
  ),
);

/** Where a sentence may end: its stop, the marks that close around it, and what begins behind it. */
const stops = /([.!?]['’"”)\]]*)(?=\s+['‘"“([]*[\p{Lu}\p{Lo}\d])|[。！？][’”）』」]*/gu;

export function firstSentence(text: string): string {
  for (const stop of text.matchAll(stops)) {
    const end = stop.index + stop[0].length;
    if (stop[0].startsWith('.') && endsInAbbreviation(text.slice(0, stop.index))) continue;
    return text.slice(0, end);
  }
  return text;
}

function endsInAbbreviation(text: string): boolean {
  const word = /[\p{L}.]+$/u.exec(text)?.[0].replace(/^\.+/, '') ?? '';
  return /^\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase());
}
