/** Pieces of HTML from text, for exports that are no pages. */

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** An element with what it holds; `lang` where its words are in another language than what is around it. */
export function markup(name: string, content: string, lang?: string): string {
  return `<${name}${lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`}>${content}</${name}>`;
}
