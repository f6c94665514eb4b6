/**
 * The previews of a page as other pages fetch them: id to title and HTML, `''` for the page itself. An id that has moved
 * answers under its old name, in the file of its old page, with what stands at its new place.
 */
import { languages, type Language } from '../site.ts';
import { findArticle, type Encyclopedia, type Move } from '../encyclopedia/encyclopedia.ts';
import { termPreviews } from './term-previews.ts';
import { workPreview } from './work-previews.ts';

export interface PreviewText {
  title: string;
  html: string;
}

export type PreviewFile = Record<string, PreviewText>;

export interface PreviewPage {
  language: Language;
  /** As in the address of the page: `cto-vs-cio`, `glossary`, `bibliography/adler1990cto`. */
  page: string;
  previews: PreviewFile;
}

/** Every file, in every language. */
export function previewPages(encyclopedia: Encyclopedia): PreviewPage[] {
  return languages.flatMap((language) => {
    const current = currentPages(encyclopedia, language);
    const pages = new Map(current);
    for (const move of encyclopedia.moves) {
      for (const [page, id, preview] of forwarded(move, current)) {
        pages.set(page, { ...pages.get(page), [id]: preview });
      }
    }
    return [...pages].map(([page, previews]) => ({ language, page, previews }));
  });
}

function currentPages(encyclopedia: Encyclopedia, language: Language): Map<string, PreviewFile> {
  const slugs = encyclopedia.articles.filter((article) => article.language === language).map(({ slug }) => slug);
  return new Map([
    ...slugs.map((slug): [string, PreviewFile] => [slug, articlePreviews(encyclopedia, language, slug)]),
    ['glossary', termPreviews(encyclopedia, language)],
    ...[...encyclopedia.works.values()].map(({ work }): [string, PreviewFile] => [
      `bibliography/${work.id}`,
      { '': workPreview(encyclopedia, work, language) },
    ]),
  ]);
}

function articlePreviews(encyclopedia: Encyclopedia, language: Language, slug: string): PreviewFile {
  const previews = findArticle(encyclopedia, language, slug)?.previews ?? [];
  return Object.fromEntries(previews.map(({ id, title, html }) => [id, { title, html }]));
}

/** What an old address answers with: one preview for an id, those of the whole new page for a page. */
function forwarded({ from, to }: Move, pages: ReadonlyMap<string, PreviewFile>): [string, string, PreviewText][] {
  const [oldPage = '', oldId] = from.split('#');
  const [newPage = '', newId = ''] = to.split('#');
  const target = pages.get(newPage) ?? {};
  const ids = oldId === undefined && newId === '' ? Object.keys(target) : [newId];
  return ids.flatMap((id): [string, string, PreviewText][] => {
    const preview = target[id];
    const old = oldId ?? (newId === '' ? id : '');
    return preview === undefined ? [] : [[oldPage, old, preview]];
  });
}
