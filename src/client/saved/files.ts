/** The list as a file: written for another device or a text, and read back whole or not at all. */
import { toMarkdown } from '../link/markdown.ts';
import { made, madeButton } from '../made.ts';
import type { SavedWords } from '../menu/words.ts';
import { base, fill } from '../words.ts';
import { most, nameOf, readFile, toJson, type Refusal, type SavedItem } from './list.ts';

interface Exchange {
  items: () => readonly SavedItem[];
  bring: (items: SavedItem[]) => void;
  say: (message: string) => void;
}

export function renderFiles(words: SavedWords, { items, bring, say }: Exchange): HTMLElement {
  const root = location.origin + base().slice(0, -1);
  const row = made('div', 'row small saved-files');
  const input = made('input', 'vh');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.tabIndex = -1;
  input.ariaLabel = words.import;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    void file.text().then((text) => {
      // The same file can be chosen again after it was mended.
      input.value = '';
      const read = readFile(text);
      if (Array.isArray(read)) bring(read);
      else say(reasonOf(read, words));
    });
  });
  row.append(
    made('span', 'read', words.export),
    madeButton(words.asJson, () => {
      download('saved.json', 'application/json', toJson(items(), root));
    }),
    madeButton(words.asMarkdown, () => {
      download('saved.md', 'text/markdown', toList(items(), root));
    }),
    madeButton(words.import, () => {
      input.click();
    }),
    input,
  );
  return row;
}

export function toList(items: readonly SavedItem[], root: string): string {
  return items.map((item) => `- ${toMarkdown({ text: nameOf(item), url: root + item.path })}\n`).join('');
}

function reasonOf(refusal: Refusal, words: SavedWords): string {
  switch (refusal.why) {
    case 'tooNew':
      return fill(words.tooNew, { version: refusal.version });
    case 'tooLong':
      return fill(words.tooLong, { n: most });
    case 'badItem':
      return fill(words.badItem, { n: refusal.n });
    default:
      return words[refusal.why];
  }
}

function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
