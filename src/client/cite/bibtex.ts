/** BibTeX, with the fields that biblatex reads as well. */
import { keyOf } from './key.ts';
import { dayOf, nameOf, oneLine, type Source } from './source.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** BibTeX counts every brace, escaped or not: a brace of the text is written as a command. */
const commands: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

export function citeBibtex(source: Source): string {
  const { siteName, url, reviewed, edition, accessed, language } = source;
  const { year, month, day } = dayOf(reviewed);
  const fields: [string, string][] = [
    ['author', `{{${escaped(siteName)}}}`],
    // The second pair of braces keeps the capitals.
    ['title', `{{${escaped(nameOf(source))}}}`],
    ['year', `{${year}}`],
    ['month', months[month - 1] ?? 'jan'],
    ['day', `{${day}}`],
    ['version', `{${edition}}`],
    ['url', `{${url.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
    ['urldate', `{${accessed}}`],
    ['note', `{Edition ${edition}, last reviewed ${reviewed}, accessed ${accessed}}`],
    ['language', language === 'zh-cn' ? '{chinese}' : '{english}'],
  ];
  return `@misc{${keyOf(url, language)},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

function escaped(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\{}~^&%$#_]/g, (character) => commands[character] ?? `\\${character}`)
      // Two of these in a row would be set as one dash or quotation mark.
      .replace(/([-`'])(?=\1)/g, '$1{}')
  );
}
