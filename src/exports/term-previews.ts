/** The definition of each term, with the numbers that its references have in the glossary. */
import type { Encyclopedia } from '../encyclopedia/encyclopedia.ts';
import type { Language } from '../site.ts';
import { numberTerms, sortTerms } from './glossary.ts';
import { escapeHtml, markup } from './html.ts';
import type { PreviewFile } from './previews.ts';

/** Keeps a reference on the line of the word before it. */
const wordJoiner = '\u2060';

export function termPreviews(encyclopedia: Encyclopedia, language: Language): PreviewFile {
  const words = encyclopedia.words[language];
  const { entries } = numberTerms(encyclopedia, sortTerms(encyclopedia, language), language);
  const terms = entries.map(({ term, name, tag: lang, runs }) => {
    const content = runs.map((run) => {
      if (typeof run === 'string') return escapeHtml(run);
      if ('emphasis' in run) return markup('em', escapeHtml(run.emphasis));
      if ('foreign' in run) return markup('span', escapeHtml(run.foreign), run.tag);
      return wordJoiner + markup('sup', run.map(({ number }) => String(number)).join(' '));
    });
    return [term.id, { title: name, html: markup('p', content.join(''), lang) }] as const;
  });
  return {
    '': { title: words.glossary, html: markup('p', escapeHtml(words.glossaryIntro)) },
    ...Object.fromEntries(terms),
  };
}
