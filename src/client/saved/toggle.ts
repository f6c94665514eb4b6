/** Saves an entry or a section on the device, or takes it out again. */
import type { SavedWords } from '../menu/words.ts';
import type { ReadingPlace } from '../place.ts';
import { keep, readStored } from '../stored.ts';
import { has, itemsOf, storageKey, without } from './list.ts';

export function isSaved({ path }: ReadingPlace): boolean {
  return has(itemsOf(readStored(storageKey)), path);
}

/** What is to be said of it. */
export function toggleSaved(place: ReadingPlace, words: SavedWords): string {
  const items = itemsOf(readStored(storageKey));
  const wasThere = has(items, place.path);
  const kept = keep(storageKey, wasThere ? without(items, place.path) : [...items, place]);
  if (kept !== 'kept') return kept === 'full' ? words.full : words.noStorage;
  document.dispatchEvent(new Event('saved'));
  return wasThere ? words.isRemoved : words.isSaved;
}
