/** The letter that a name is found under: its own first letter, or that of its first character's pinyin. */
import { byTitle } from './sort.ts';

export const letters: readonly string[] = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ#'.split('');

/** The first character, in pinyin order, of each letter that Mandarin syllables begin with. */
const firstOfLetter: readonly (readonly [string, string])[] = [
  ['A', '阿'],
  ['B', '八'],
  ['C', '嚓'],
  ['D', '咑'],
  ['E', '妸'],
  ['F', '发'],
  ['G', '旮'],
  ['H', '哈'],
  ['J', '丌'],
  ['K', '咔'],
  ['L', '垃'],
  ['M', '妈'],
  ['N', '拏'],
  ['O', '噢'],
  ['P', '妑'],
  ['Q', '七'],
  ['R', '呥'],
  ['S', '仨'],
  ['T', '他'],
  ['W', '穵'],
  ['X', '夕'],
  ['Y', '丫'],
  ['Z', '帀'],
];

/** The address of a letter in the A–Z. */
export function letterId(letter: string): string {
  return letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`;
}

export function letterOf(name: string): string {
  const first = name
    .normalize('NFKD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toUpperCase();
  if (/[A-Z]/.test(first)) return first;
  if (!/\p{Script=Han}/u.test(first)) return '#';
  const compare = byTitle('zh-cn');
  return firstOfLetter.findLast(([, character]) => compare(first, character) >= 0)?.[0] ?? '#';
}

/** Things under their letters, in the order in which they came; letters that have none are left out. */
export function byLetter<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): { letter: string; things: Thing[] }[] {
  const groups = new Map<string, Thing[]>(letters.map((letter) => [letter, []]));
  for (const thing of things) groups.get(letterOf(nameOf(thing)))?.push(thing);
  return [...groups].map(([letter, own]) => ({ letter, things: own })).filter((group) => group.things.length > 0);
}
