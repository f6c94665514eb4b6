/** A post in a line: each language has its own order of title and organisation. */
import type { Language } from '../site.ts';
import { nameIn, type NameIn } from './name-in.ts';
import type { Words } from './schema/interface.ts';
import type { TenureFields } from './schema/person.ts';

type Post = Pick<TenureFields, 'title' | 'organisation'>;

/** A piece of the line; what stands between the names is of neither. */
export interface PostPiece extends NameIn {
  of: keyof Post | undefined;
}

export function postPieces(post: Post, language: Language, { people }: Words): PostPiece[] {
  return people.post.split(/\{(title|organisation)\}/).flatMap((part, index): PostPiece[] => {
    // Every second part is the name of a place that the words leave for a value.
    if (index % 2 === 1) return [{ of: part as keyof Post, ...nameIn(post[part as keyof Post], language) }];
    return part === '' ? [] : [{ of: undefined, text: part, tag: undefined }];
  });
}

/** All posts of a person as one text. */
export function postsText(posts: readonly Post[], language: Language, words: Words): string {
  return posts
    .map((post) =>
      postPieces(post, language, words)
        .map(({ text }) => text)
        .join(''),
    )
    .join(words.semicolon);
}
