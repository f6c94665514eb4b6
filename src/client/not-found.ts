/** The page for an address that does not exist offers the entries and sections nearest to it. */
import { base } from './words.ts';
import { distance } from './search/distance.ts';
import { loadSearch } from './search/module.ts';
import { normalize } from './search/text.ts';

const offered = 6;
/** Share of letters that may differ. */
const farthest = 0.4;

export async function act(list: HTMLElement): Promise<void> {
  const box = list.closest<HTMLElement>('[hidden]');
  if (box === null) return;
  const path = decodeURIComponent(location.pathname).slice(base().length);
  const language = path.startsWith('zh-cn/') ? 'zh-cn' : 'en';
  const wanted = normalize(path.replace(/^zh-cn\//, '').replace(/\.\w+$/, '') + location.hash.replace('#', ' '));
  if (wanted === '') return;
  const entries = await loadSearch().then(
    (module) => module.entriesOf(language),
    () => [],
  );
  const near = entries
    .map(({ path: target, title, names }) => {
      const candidates = [normalize(target.replace(/^\/zh-cn/, '')), ...[title, ...names].map(normalize)];
      return { target, title, far: Math.min(...candidates.map((candidate) => share(wanted, candidate))) };
    })
    .filter(({ far }) => far <= farthest)
    .sort((a, b) => a.far - b.far)
    // An entry stands among its wrong spellings once more.
    .filter(({ target }, index, all) => all.findIndex((one) => one.target === target) === index)
    .slice(0, offered);
  for (const { target, title } of near) {
    const link = document.createElement('a');
    link.href = base() + target.slice(1);
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  box.hidden = near.length === 0;
}

function share(a: string, b: string): number {
  const longest = Math.max(a.length, b.length, 1);
  return distance(a, b, longest) / longest;
}
