/** People as the search of a language finds them: by name and by the organisations that they served. */
import type { Encyclopedia, Person } from '../encyclopedia/encyclopedia.ts';
import { postsText } from '../encyclopedia/post.ts';
import type { Language } from '../site.ts';

export interface FoundPerson {
  id: string;
  name: string;
  /** The name in the person's own script, and organisations, by which they are found as well. */
  names: string[];
  /** Posts, in a line. */
  about: string;
}

export function peopleOf({ people, words }: Encyclopedia, language: Language): FoundPerson[] {
  return people.map(({ id, name, native, tenures }) => ({
    id,
    name,
    names: [...new Set([...(native === undefined ? [] : [native.text]), ...organisationsOf(tenures, language)])],
    about: postsText(tenures, language, words[language]),
  }));
}

/** In the language and in English: readers of every language know some organisations by their English name. */
function organisationsOf(tenures: Person['tenures'], language: Language): string[] {
  return tenures.flatMap(({ organisation }) => [organisation[language] ?? organisation.en, organisation.en]);
}
