/** Every word of the texts, loaded only when a query holds one that nothing holds. */
import { fetchPart, once } from './parts.ts';

const loading = new Map<string, Promise<string[]>>();

export function loadVocabulary(language: string): Promise<string[]> {
  return once(loading, language, async () => (await (await fetchPart(`${language}-words.txt`)).text()).split(' '));
}
