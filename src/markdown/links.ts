/** Links that authors write: relative to a file, `term:id`, or to the web. */
import type { LinkTarget } from '../encyclopedia/encyclopedia.ts';
import { languages } from '../site.ts';

const articlePath = /^content\/articles\/([a-z-]+)\/([a-z0-9-]+)\.mdx$/;

/** What a link in `file` points to. */
export function readTarget(url: string, file: string): LinkTarget {
  if (url.startsWith('term:')) return { kind: 'term', id: url.slice('term:'.length) };
  if (/^https?:\/\//.test(url)) return { kind: 'external', url };
  const [path = '', id] = url.split('#');
  const match = articlePath.exec(path === '' ? file : resolve(file, path));
  const language = languages.find((name) => name === match?.[1]);
  if (match === null || language === undefined) return { kind: 'unknown', url };
  return { kind: 'article', language, slug: match[2] ?? '', id: id === '' ? undefined : id };
}

function resolve(file: string, path: string): string {
  return new URL(path, `https://base/${file}`).pathname.slice(1);
}
