/** An abbreviation that an entry uses is explained: in the entry itself, or as a name of an entry, a term or a role. */
import { mainLanguage } from '../../site.ts';
import type { Article, Encyclopedia } from '../encyclopedia.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** What a reader of newspapers knows, names of bodies that are better known by their letters, Roman numerals. */
const everyday = new Set(
  `US USA UK EU UN NZ AI IT IP PC TV CEO CFO COO MD VP HR PR PhD MBA MSc BSc DNA DOS MAX
   MIT IBM NASA BBC NBC MTV CNN HP GE GM AMD SAP UBS BMW DHL AOL AT&T EMC VMS CA KPMG EY S&P IDC NATO OECD IEEE ISO
   ADP BCG BP EIRMA SRS BSH DX IANS ISACA JD OOPSLA PARC RSA STX TSB
   OK II III IV VI VII AD BC AM PM URL PDF FAQ USB`.split(/\s+/),
);

export const undefinedAbbreviation: Rule = (encyclopedia) => {
  const known = namesOf(encyclopedia);
  return encyclopedia.articles
    .filter(({ language }) => language === mainLanguage)
    .flatMap((article) => judge(article, known));
};

function judge(article: Article, known: ReadonlySet<string>): Problem[] {
  const own = explainedIn(article);
  const told = new Set<string>();
  return article.blocks.flatMap(({ text, place }) =>
    abbreviationsIn(text).flatMap((name): Problem[] => {
      const singular = name.replace(/s$/, '');
      if ([name, singular].some((form) => everyday.has(form) || known.has(form) || own.has(form))) return [];
      if (told.has(singular)) return [];
      told.add(singular);
      return [
        {
          place,
          rule: 'undefined-abbreviation',
          message: `"${name}" is not explained`,
          instead: `write it out at its first use, "full name (${singular})", or add it as an alias of the entry or term it names`,
        },
      ];
    }),
  );
}

/** Two to six capitals, with the ampersand of R&D and the s of a plural; not a part of a longer name, nor of a quotation. */
function abbreviationsIn(text: string): string[] {
  return Array.from(
    text.replace(/“[^”]*”/g, '').matchAll(/(?<![\p{L}\p{N}.*\-/&])[A-Z][A-Z&]{1,5}s?(?![\p{L}\p{N}\-/&]|\.\p{L})/gu),
    ([name]) => name,
  );
}

/** `full name (ABC)` or `ABC (full name)`, anywhere in the entry. */
function explainedIn({ blocks, facts, title, aliases }: Article): Set<string> {
  const texts = [...blocks.map(({ text }) => text), ...facts.map(({ text, name }) => `${name} ${text}`), title];
  const inBrackets = texts.flatMap((text) =>
    Array.from(
      text.matchAll(/\(([^()]*)\)|([A-Z][A-Z&]{1,5})s?(?= \()/g),
      ([, inside, before]) => inside ?? before ?? '',
    ),
  );
  return new Set([...inBrackets.flatMap((text) => text.split(/[\s,;/]+/)), ...aliases]);
}

function namesOf({ articles, terms, roles }: Encyclopedia): Set<string> {
  return new Set([
    ...articles.flatMap(({ title, aliases }) => [title, ...aliases]),
    ...terms.flatMap(({ term, aliases }) => [term.en ?? '', ...(aliases.en ?? [])]),
    ...roles.map(({ abbreviation }) => abbreviation),
  ]);
}
