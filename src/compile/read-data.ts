/** Everything in `content/` but the articles. */
import type { z } from 'zod';
import { languages, type Language } from '../site.ts';
import type { Encyclopedia, Move, Role, Term, WorkFile } from '../encyclopedia/encyclopedia.ts';
import type { Place, Problem } from '../encyclopedia/problem.ts';
import { askedSchema } from '../encyclopedia/schema/asked.ts';
import { categoriesSchema } from '../encyclopedia/schema/category.ts';
import { figureSchema } from '../encyclopedia/schema/figure.ts';
import { interfaceSchema, type Words } from '../encyclopedia/schema/interface.ts';
import { lockSchema } from '../encyclopedia/schema/lock.ts';
import { movedSchema } from '../encyclopedia/schema/moved.ts';
import { peopleSchema } from '../encyclopedia/schema/person.ts';
import { attributes, roleSchema } from '../encyclopedia/schema/role.ts';
import { severalSchema } from '../encyclopedia/schema/several.ts';
import { termSchema } from '../encyclopedia/schema/term.ts';
import { thesaurusSchema } from '../encyclopedia/schema/thesaurus.ts';
import { timelineSchema } from '../encyclopedia/schema/timeline.ts';
import { workSchema } from '../encyclopedia/schema/work.ts';
import type { Asked, ThesaurusRow } from '../encyclopedia/search-words.ts';
import { dataText, dataTexts } from './data-text.ts';
import { figureOf } from './read-figure.ts';
import type { SourceFile } from './source-file.ts';
import { readYaml, type ReadYaml } from './yaml.ts';

export type Data = Omit<Encyclopedia, 'articles' | 'pages' | 'contentHash'>;

const rule = 'data-file';

export function readData(files: readonly SourceFile[]): { data: Data; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T>(file: SourceFile, schema: z.ZodType<T>): ReadYaml<T> => {
    const result = readYaml(file, schema, rule);
    problems.push(...result.problems);
    return result;
  };
  const one = <T>(path: string, schema: z.ZodType<T>, empty: T): ReadYaml<T> & { value: T } => {
    const file = files.find((candidate) => candidate.path === path);
    if (file === undefined) {
      problems.push(missing(path));
      return { value: empty, problems: [], placeOf: () => ({ file: path, line: 1, column: 1 }) };
    }
    const result = read(file, schema);
    return { ...result, value: result.value ?? empty };
  };

  const works = new Map<string, WorkFile>();
  for (const file of inFolder(files, 'bibliography', 'json')) {
    const { value, placeOf } = read(file, workSchema);
    if (value === undefined) continue;
    if (value.id !== nameOf(file)) problems.push(misnamed(file, value.id, placeOf(['id'])));
    works.set(nameOf(file), { work: { ...value, id: nameOf(file) }, file: file.path, placeOf });
  }
  const terms = inFolder(files, 'glossary', 'yaml').flatMap((file) => {
    const { value, placeOf } = read(file, termSchema);
    return value === undefined
      ? []
      : [termOf({ ...value, id: nameOf(file), file: file.path, definitions: {}, placeOf })];
  });
  const roles = inFolder(files, 'roles', 'yaml').flatMap((file) => {
    const { value, placeOf } = read(file, roleSchema);
    return value === undefined ? [] : [roleOf({ ...value, id: nameOf(file), file: file.path, texts: [], placeOf })];
  });
  const figures = inFolder(files, 'figures', 'yaml').flatMap((file) => {
    const { value, placeOf } = read(file, figureSchema);
    return value === undefined ? [] : [figureOf(value, nameOf(file), file.path, placeOf)];
  });
  const people = one('content/people.yaml', peopleSchema, []);
  const timeline = one('content/timeline.yaml', timelineSchema, []);
  const moved = one('content/moved.yaml', movedSchema, {});
  const moves: Move[] = Object.entries(moved.value).map(([from, to]) => ({ from, to, place: moved.placeOf([from]) }));
  const several = one('content/several-meanings.yaml', severalSchema, {});
  const thesaurus = byLanguage((language): ThesaurusRow[] => {
    const file = one(`content/thesaurus/${language}.yaml`, thesaurusSchema, {});
    return Object.entries(file.value).map(([typed, forms]) => ({ typed, forms, place: file.placeOf([typed]) }));
  });
  const asked = byLanguage((language): Asked[] => {
    const file = one(`content/asked/${language}.yaml`, askedSchema, []);
    return file.value.map(({ link, asked: phrases }, index) => ({
      link,
      phrases,
      place: file.placeOf([index, 'link']),
    }));
  });
  const lockPath = 'content/anchors.lock.json';
  const lock = one(lockPath, lockSchema, {});
  const words = byLanguage(
    (language): Words => one(`content/interface/${language}.yaml`, interfaceSchema, noWords).value,
  );
  const categories = one('content/categories.yaml', categoriesSchema, []).value;
  return {
    data: {
      works,
      terms,
      roles,
      figures,
      people: people.value.map((person, index) => ({
        ...person,
        tenures: person.tenures.map((tenure, number) => {
          const path = [index, 'tenures', number];
          const texts = dataTexts(tenure.text, people.placeOf, [...path, 'text']);
          return { ...tenure, texts, place: people.placeOf(path) };
        }),
        placeOf: (path) => people.placeOf([index, ...path]),
      })),
      timeline: timeline.value.map((event, index) => ({
        ...event,
        texts: dataTexts(event.text, timeline.placeOf, [index, 'text']),
        placeOf: (path) => timeline.placeOf([index, ...path]),
      })),
      categories,
      words,
      moves,
      several: Object.entries(several.value).map(([name, meanings]) => ({
        name,
        meanings,
        place: several.placeOf([name]),
      })),
      thesaurus,
      asked,
      lock: { file: lockPath, pages: lock.value, placeOf: lock.placeOf },
    },
    problems,
  };
}

function byLanguage<T>(read: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(languages.map((language) => [language, read(language)])) as Record<Language, T>;
}

/** Words of a language whose file is missing or wrong: the build stops, but the rest is still judged. */
const noWords = new Proxy({} as Words, {
  get: (_words, key) =>
    typeof key === 'string' &&
    /^(kind|tier|attributes|worksRead|readMark|readLegend|menu|compare|people|timeline|timeKind|map|shown)$/.test(key)
      ? {}
      : '',
});

function inFolder(files: readonly SourceFile[], folder: string, extension: string): SourceFile[] {
  const start = `content/${folder}/`;
  return files.filter(({ path }) => path.startsWith(start) && path.endsWith(`.${extension}`));
}

function nameOf({ path }: SourceFile): string {
  return path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
}

function termOf(term: Term): Term {
  return { ...term, definitions: dataTexts(term.definition, term.placeOf, ['definition']) };
}

function roleOf(role: Role): Role {
  for (const attribute of attributes) {
    for (const language of languages) {
      const cell = role.cells[attribute][language];
      if (cell === undefined) continue;
      role.texts.push({
        attribute,
        language,
        data: dataText(cell, role.placeOf(['cells', attribute, language]), language),
      });
    }
  }
  return role;
}

function missing(path: string): Problem {
  return { place: { file: path, line: 1, column: 1 }, rule, message: 'the file is missing', instead: 'create it' };
}

function misnamed(file: SourceFile, id: string, place: Place): Problem {
  return { place, rule, message: `the id "${id}" is not the name of the file`, instead: `write "${nameOf(file)}"` };
}
