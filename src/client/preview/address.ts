/** Where the preview of an address lies. */

export interface PreviewAddress {
  file: string;
  /** The id in the page; `''` is the page itself. */
  id: string;
  language: string;
}

/** Pages without sections of their own. */
const lists = /^(a-z|bibliography|categories|search)$/;

/** @param site the address of the front door, with a slash at its end */
export function previewAddress(href: string, site: string): PreviewAddress | undefined {
  const { origin, pathname, hash } = new URL(href);
  const address = origin + pathname;
  const match = /^(zh-cn\/)?((?:bibliography\/)?[\w-]+)\/?(?:index\.html)?$/.exec(address.slice(site.length));
  const page = match?.[2];
  if (!address.startsWith(site) || page === undefined || lists.test(page) || page === 'zh-cn') return undefined;
  const prefix = match?.[1] ?? '';
  // A link to a quotation names its section first.
  const id = decodeURIComponent(hash.slice(1).replace(/:~:.*/, ''));
  return { file: `${site}${prefix}previews/${page}.json`, id, language: prefix === '' ? 'en' : 'zh-CN' };
}
