/** Shows the sentence that is said, and keeps it in view for a reader who follows. */
import type { Sentence } from './passages.ts';

const name = 'spoken';
const block = 'spoken-block';

export function showSpoken(sentence: Sentence | undefined): void {
  for (const marked of document.querySelectorAll(`.${block}`)) marked.classList.remove(block);
  const { highlights } = CSS as { highlights?: HighlightRegistry };
  if (highlights === undefined) {
    // Without highlights of its own the page shows the paragraph: its text is left as it is.
    sentence?.block.classList.add(block);
  } else if (sentence === undefined) highlights.delete(name);
  else highlights.set(name, new Highlight(sentence.range));
}

/** @param below pixels at the foot of the window that are covered */
export function isInView({ range }: Sentence, below: number): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && (bottom <= innerHeight - below || bottom - top > innerHeight - below);
}

export function bringIntoView({ range }: Sentence): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo({
    top: scrollY + range.getBoundingClientRect().top - innerHeight / 4,
    behavior: isStill ? 'instant' : 'smooth',
  });
}
