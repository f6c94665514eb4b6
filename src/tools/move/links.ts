/** Rewrites every reference to an address in a source file, wherever authors write one. */
import { readTarget } from '../../markdown/links.ts';
import { readSpot, writeSpot, type Spot } from '../../encyclopedia/join/forwarding.ts';

/** The new spot of an old one; the same where it did not move. */
export type Mapping = (spot: Spot) => Spot;

const markdownLink = /\]\(([^()\s]+)\)/g;

/**
 * @param path where the file stands now
 * @param writtenAt where it stood when its links were written: they are relative to it
 */
export function rewriteLinks(text: string, path: string, mapping: Mapping, writtenAt = path): string {
  return text.replace(markdownLink, (whole, url: string) => {
    const target = readTarget(url, writtenAt);
    if (target.kind !== 'article') return whole;
    const before: Spot = { page: target.slug, id: target.id };
    const after = mapping(before);
    const file = `content/articles/${target.language}/${after.page}.mdx`;
    if (after.page === before.page && after.id === before.id && path === writtenAt) return whole;
    return `](${relativeLink(path, file, after.id)})`;
  });
}

function relativeLink(from: string, to: string, id: string | undefined): string {
  const fragment = id === undefined ? '' : `#${id}`;
  if (from === to) return fragment === '' ? `./${to.slice(to.lastIndexOf('/') + 1)}` : fragment;
  const [fromFolder, toFolder] = [from, to].map((path) => path.slice(0, path.lastIndexOf('/')));
  const name = to.slice(to.lastIndexOf('/') + 1);
  const folder = fromFolder === toFolder ? '.' : `../${toFolder?.slice(toFolder.lastIndexOf('/') + 1) ?? ''}`;
  return `${folder}/${name}${fragment}`;
}

const seeField = /^see:.*(?:\n[ \t]+-.*)*/m;
const articleField = /^(article:[ \t]*)([a-z0-9-]+)[ \t]*$/m;
const addressField = /^((?: +|- )(?:article|link):[ \t]*)([a-z0-9-]+(?:#[a-z0-9-]+)?)[ \t]*$/gm;

const meaningsField = /^([^#\n]+:[ \t]*)\[([^\]]*)\]/gm;

/**
 * Fields that name a page or section: `see` of an article, `article` of a term, role or person, `link` of the timeline
 * and of what is asked, what a name of several things may mean.
 */
export function rewriteFields(text: string, path: string, mapping: Mapping): string {
  const slugOf = (slug: string) => mapping({ page: slug, id: undefined }).page;
  if (path.startsWith('content/articles/')) {
    const own = path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length);
    return text.replace(seeField, (field) => renameInList(field, slugOf, own));
  }
  if (/^content\/(?:people|timeline|asked\/[a-z-]+)\.yaml$/.test(path)) {
    return text.replace(
      addressField,
      (_whole, key: string, address: string) => key + writeSpot(mapping(readSpot(address))),
    );
  }
  if (path === 'content/several-meanings.yaml') {
    return text.replace(meaningsField, (whole, key: string, list: string) => {
      const before = list.split(',').map((address) => address.trim());
      const after = before.map((address) => writeSpot(mapping(readSpot(address))));
      return before.join() === after.join() ? whole : `${key}[${[...new Set(after)].join(', ')}]`;
    });
  }
  return text.replace(articleField, (_whole, key: string, slug: string) => key + slugOf(slug));
}

/** Renames within a YAML list of slugs; a name that is there already, or that is the page's own, goes. */
function renameInList(field: string, slugOf: (slug: string) => string, own: string): string {
  const slugs = field.replace(/^see:/, '').match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
  const renamed = slugs.map(slugOf);
  if (renamed.join() === slugs.join()) return field;
  const unique = [...new Set(renamed)].filter((slug) => slug !== own);
  return `see: [${unique.join(', ')}]`;
}
