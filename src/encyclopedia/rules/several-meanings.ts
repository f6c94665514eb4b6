/** A name of several things is told once: in `several-meanings.yaml`, with two things or more that exist, and nowhere else. */
import { existsIn, readSpot } from '../join/forwarding.ts';
import { languages } from '../../site.ts';
import type { Encyclopedia } from '../encyclopedia.ts';
import { slugOf } from '../name-key.ts';
import type { Rule } from './rule.ts';

const rule = 'several-meanings';

export const severalMeanings: Rule = (encyclopedia, { unread }) =>
  encyclopedia.several.flatMap(({ name, meanings, place }) => {
    const slug = slugOf(name);
    const problem = (message: string, instead: string) => ({ place, rule, message, instead });
    const owner = ownerOf(encyclopedia, name);
    const dead = meanings.filter((address) => !isThere(encyclopedia, address, unread));
    return [
      ...(meanings.length < 2
        ? [problem(`"${name}" means one thing`, 'make it another name of that entry or term, and remove the line')]
        : []),
      ...dead.map((address) => problem(`"${name}" may mean "${address}", which is not there`, 'name what exists')),
      ...(owner === undefined
        ? []
        : [
            problem(
              `"${name}" is a name of "${owner}" as well`,
              `remove it there: its page leads to all that it means`,
            ),
          ]),
      ...(slug === '' || existsIn(encyclopedia, { page: slug, id: undefined })
        ? [problem(`"${name}" would stand at /${slug}/, which is not free`, 'write the name as readers abbreviate it')]
        : []),
    ];
  });

function isThere(encyclopedia: Encyclopedia, address: string, unread: ReadonlySet<string>): boolean {
  const { page, id } = readSpot(address);
  const files = id === undefined ? languages.map((language) => `${language}/${page}`) : [`glossary/${id}`];
  return files.some((file) => unread.has(file)) || existsIn(encyclopedia, { page, id });
}

function ownerOf({ articles, terms }: Encyclopedia, name: string): string | undefined {
  const same = (other: string | undefined) => other?.toLowerCase() === name.toLowerCase();
  const article = articles.find(({ title, aliases, misspellings }) => [title, ...aliases, ...misspellings].some(same));
  const term = terms.find((one) =>
    languages.some((language) => [one.term[language], ...(one.aliases[language] ?? [])].some(same)),
  );
  return article?.slug ?? term?.id;
}
