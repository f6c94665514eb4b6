/** Every word of the texts, loaded only when a query holds one that nothing holds. */
import { siteUrl } from './site.ts';

const loading = new Map<string, Promise<string[]>>();

export function loadVocabulary(language: string): Promise<string[]> {
  const known = loading.get(language) ?? fetchVocabulary(language);
  loading.set(language, known);
  known.catch(() => loading.delete(language));
  return known;
}

async function fetchVocabulary(language: string): Promise<string[]> {
  const response = await fetch(`${siteUrl}entries/${language}-words.txt`);
  if (!response.ok) throw new Error(`words of ${language}: ${response.status}`);
  return (await response.text()).split(' ');
}
