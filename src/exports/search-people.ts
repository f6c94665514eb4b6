/** People as the search of a language finds them: by name and by the organisations that they served. */
import type { Encyclopedia, Person } from '../encyclopedia/encyclopedia.ts';
import { nameIn } from '../encyclopedia/name-in.ts';
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
    names: [...new Set([...nativeOf(native, language), ...organisationsOf(tenures, language)])],
    about: postsText(tenures, language, words[language]),
  }));
}

/** What is asked in Han characters is looked for in Chinese only: such a name would lie in another language for nothing. */
function nativeOf(native: Person['native'], language: Language): string[] {
  if (native === undefined || (language !== 'zh-cn' && /\p{Script=Han}/u.test(native.text))) return [];
  return [native.text];
}

/** In the language and in English: readers of every language know some organisations by their English name. */
function organisationsOf(tenures: Person['tenures'], language: Language): string[] {
  return tenures.flatMap(({ organisation }) => [nameIn(organisation, language).text, organisation.en]);
}
