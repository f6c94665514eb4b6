/** Splits an article into its front matter and its body, keeping every line where it was. */

export interface SplitArticle {
  /** The YAML between the dashes, or `undefined` when there is none. */
  yaml: string | undefined;
  /** The whole file with the front matter blanked out, so that lines and columns of the body stay right. */
  body: string;
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Front matter begins on line 2, behind its dashes. */
export const frontMatterFirstLine = 2;

export function splitArticle(text: string): SplitArticle {
  const match = frontMatter.exec(text);
  if (!match) return { yaml: undefined, body: text };
  return { yaml: match[1] ?? '', body: match[0].replace(/[^\r\n]/g, '') + text.slice(match[0].length) };
}
