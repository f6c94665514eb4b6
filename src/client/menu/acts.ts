/** What a reader can do with an entry or a section, besides taking it along; the code of each loads when it is chosen. */
import { placeOf } from '../place.ts';
import { isSaved } from '../saved/toggle.ts';
import { opinionOf } from '../useful/send.ts';
import type { MenuItem } from './render.ts';
import { tell } from './tell.ts';
import type { ReaderWords } from './words.ts';

/** @param close puts the menu away; what was chosen is done behind it */
export function actsFor(link: HTMLAnchorElement, words: ReaderWords, close: () => void): MenuItem[] {
  const place = placeOf(link);
  const isSection = place.section !== undefined;
  const saved = isSaved(place);
  const item = (name: string, choose: () => unknown, checked?: boolean): MenuItem => ({
    name,
    ...(checked !== undefined && { checked }),
    choose: () => {
      close();
      void choose();
    },
  });
  return [
    item(isSection ? words.aloud.fromHere : words.aloud.start, async () => {
      const { act } = await import('../aloud/start.ts');
      await act(link);
    }),
    item(saveName(words, isSection, saved), async () => {
      const { toggleSaved } = await import('../saved/toggle.ts');
      tell(link, toggleSaved(place, words.saved));
    }),
    item(
      words.useful.useful,
      async () => {
        const { act } = await import('../useful/useful.ts');
        await act(link);
      },
      opinionOf(place.path).useful === true,
    ),
    item(words.useful.missing, async () => {
      const { act } = await import('../useful/missing.ts');
      await act(link);
    }),
    editItem(link, words, isSection),
  ];
}

function saveName({ saved }: ReaderWords, isSection: boolean, isIn: boolean): string {
  if (isSection) return isIn ? saved.removeSection : saved.saveSection;
  return isIn ? saved.removeEntry : saved.saveEntry;
}

/** The exact line in the repository where the site's owner named a place to edit; else the source of the page. */
function editItem(link: HTMLAnchorElement, words: ReaderWords, isSection: boolean): MenuItem {
  const foot = [...document.querySelectorAll<HTMLAnchorElement>('.foot nav a')];
  const source = foot.findIndex(({ pathname }) => pathname.endsWith('/source.mdx'));
  // In the foot, the place to edit the page stands behind its source.
  const ofPage = foot.slice(source + 1).find(({ rel }) => rel === '');
  const edit = isSection ? link.closest('.head')?.querySelector<HTMLAnchorElement>('.edit') : ofPage;
  if (edit == null) return { name: words.source, href: foot[source]?.href ?? location.href };
  return { name: isSection ? words.editSection : words.editEntry, href: edit.href };
}
