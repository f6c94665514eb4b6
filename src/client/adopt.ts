/** Styles that come with a script: they are in no page, and a strict Content-Security-Policy lets them be. */
const known = new Set<string>();

export function adopt(styles: string): void {
  if (known.has(styles)) return;
  known.add(styles);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
