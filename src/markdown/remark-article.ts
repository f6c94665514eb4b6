/** The plug-in for Astro: gives the page of an article the tree that the model has seen. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { ArticleContext } from './context.ts';
import { prepareArticle } from './prepare-article.ts';

export interface RemarkArticleOptions {
  /** The context of the article in a file; throws when the content has problems. */
  contextFor: (path: string) => ArticleContext;
}

export function remarkArticle({ contextFor }: RemarkArticleOptions) {
  return (tree: Root, file: VFile): void => {
    const context = contextFor(file.path);
    file.data['language'] = context.language;
    file.data['words'] = context.words;
    prepareArticle(tree, context);
  };
}
