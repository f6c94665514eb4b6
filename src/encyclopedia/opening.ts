/** What a section says first, where only a line of it can be shown. */

/** Words whose full stop ends no sentence, besides single letters such as initials. */
const abbreviations = new Set(
  'al approx c ca cf co corp dr e.g ed eds etc fig i.e inc jr ltd mr mrs ms no nos p para pp prof sec sr st u.k u.s u.s.c vol vs'.split(
    ' ',
  ),
);

/** Where a sentence may end: its stop, the marks that close around it, and what begins behind it. */
const stops = /([.!?]['’"”)\]]*)(?=\s+['‘"“([]*[\p{Lu}\p{Lo}\d])|[。！？][’”）』」]*/gu;

/** As many sentences from the start of a text as say something by themselves; as a rule, one. */
export function openingOf(text: string): string {
  let end = firstSentence(text).length;
  while (end < text.length && saysLittle(text.slice(0, end))) {
    const rest = text.slice(end);
    const gap = rest.length - rest.trimStart().length;
    end += gap + firstSentence(rest.slice(gap)).length;
  }
  return text.slice(0, end);
}

/** The title of a note; or a common claim, which may not stand without what the sources say of it. */
function saysLittle(said: string): boolean {
  const width = said.replace(/\p{Script=Han}/gu, 'han').length;
  return width < 30 || /^“[^”]*”$/.test(said);
}

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
