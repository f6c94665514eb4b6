/** From the address, which never changes: the page, the section, and the language where it is not the main one. */
export function keyOf(url: string, language: string): string {
  const { pathname, hash } = new URL(url);
  const page = pathname.split('/').findLast((part) => part !== '') ?? 'entry';
  const parts = [page, hash.slice(1), language === 'en' ? '' : language].filter((part) => part !== '');
  return parts.join('-').replace(/[^A-Za-z0-9-]/g, '');
}
