/** The page for an address that does not exist offers the entries and sections nearest to it. */
import { base } from './words.ts';
import { loadNames } from './search/names.ts';
import { distance } from './search/distance.ts';
import { normalize } from './search/text.ts';

const offered = 6;

void suggest();

async function suggest(): Promise<void> {
  const list = document.querySelector<HTMLElement>('[data-nearest]');
  const box = list?.closest<HTMLElement>('[hidden]');
  if (list === null || box === null || box === undefined) return;
  const path = decodeURIComponent(location.pathname).slice(base().length);
  const language = path.startsWith('zh-cn/') ? 'zh-cn' : 'en';
  const wanted = normalize(path.replace(/^zh-cn\//, '').replace(/\.\w+$/, '') + location.hash.replace('#', ' '));
  if (wanted === '') return;
  const names = await loadNames(language).catch(() => undefined);
  const scored = (names?.known ?? []).map((name) => ({
    ...name,
    far: farness(wanted, normalize(name.path.replace(/^\/zh-cn/, '')), name.key),
  }));
  scored.sort((a, b) => a.far - b.far);
  const seen = new Set<string>();
  for (const { path: target, title, far } of scored) {
    if (far > 0.6 || seen.has(target) || seen.size === offered) continue;
    seen.add(target);
    const link = document.createElement('a');
    link.href = base() + target.slice(1);
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  box.hidden = seen.size === 0;
}

/** Share of letters to change, from 0 for the same; by address or by name, whichever is nearer. */
function farness(wanted: string, address: string, name: string): number {
  return Math.min(share(wanted, address), share(wanted, name));
}

function share(a: string, b: string): number {
  const longest = Math.max(a.length, b.length, 1);
  return distance(a, b, longest) / longest;
}
