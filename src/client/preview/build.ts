/** HTML of a preview to nodes, through a list of what may come in: anything else is words or nothing. */

const allowed = /^(p|[uo]l|li|table|caption|thead|tbody|tr|t[hd]|b|em|strong|cite|su[bp]|code|span|br|del|blockquote)$/;
const piece = /<(\/?)([a-z]+\d?)(?: lang="([\w-]*)")?[^>]*>|[^<]+/g;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

export function buildFragment(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const open: Node[] = [fragment];
  for (const [words, end, name, lang] of html.matchAll(piece)) {
    const parent = open.at(-1) ?? fragment;
    if (name === undefined) parent.appendChild(document.createTextNode(decode(words)));
    else if (!allowed.test(name)) continue;
    else if (end !== '') {
      if (open.length > 1) open.pop();
    } else {
      const element = parent.appendChild(document.createElement(name));
      if (lang !== undefined) element.lang = lang;
      if (name !== 'br') open.push(element);
    }
  }
  return fragment;
}

function decode(words: string): string {
  return words.replace(/&(?:#x([\da-f]+)|(\w+));/gi, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(parseInt(code, 16)),
  );
}
