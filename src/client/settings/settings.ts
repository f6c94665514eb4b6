/** What a reader may set: width of the text, its size, light or dark. What is not set is as the styles have it. */

/** Setting to its values and the rules that each stands for; the first value is that of the styles. */
export const choices = {
  width: { medium: '', narrow: widthRules('31rem', '69rem'), wide: widthRules('46rem', '84rem') },
  // Smaller is 17.4 px still. Everything is in rem, so that spaces and the margin grow with the letters.
  size: { normal: '', small: 'html{font-size:92%}', large: 'html{font-size:115%}', largest: 'html{font-size:132%}' },
  scheme: { system: '', light: 'html{color-scheme:light}', dark: 'html{color-scheme:dark}' },
} as const satisfies Record<string, Record<string, string>>;

export type Setting = keyof typeof choices;
export type Settings = Partial<Record<Setting, string>>;

export const settingNames = ['width', 'size', 'scheme'] as const satisfies readonly Setting[];

export const storageKey = 'reading-settings';

/** The page is as wide as its text with the rail, the margin and their gaps, 38 rem; without a margin beside it, no line is longer than was asked for. */
function widthRules(measure: string, page: string): string {
  return (
    `html{--measure:${measure}}.top,.page,.foot{inline-size:min(100% - 2.5rem,${page})}` +
    `.body>:not(.wide,table,.disputed,.head:has(+.disputed)){max-inline-size:${measure}}`
  );
}

/** What only scripts can answer is there where scripts run. The tick takes no room, so that nothing moves when it comes. */
const controls =
  '.js{display:inline-block;padding:.25rem 0;border:0;background:none;cursor:pointer}' +
  ':not(nav)>button.js,button.js:hover{text-decoration:underline 1px}' +
  '.useful.js{display:flex;flex-wrap:wrap;align-items:baseline;column-gap:1.25rem;padding-block-start:1.1rem}' +
  '.js[aria-pressed=true]::after{content:" ✓"/"";position:absolute}';

/** Only what can be chosen: the store may hold anything. */
export function settingsOf(stored: unknown): Settings {
  const settings: Settings = {};
  if (typeof stored !== 'object' || stored === null) return settings;
  for (const name of settingNames) {
    const value = (stored as Record<string, unknown>)[name];
    if (typeof value === 'string' && Object.hasOwn(choices[name], value)) settings[name] = value;
  }
  return settings;
}

/** The rules of the settings, for the screen only: paper has its own. */
export function rulesOf(settings: Settings): string {
  const rules = settingNames.map((name) => (choices[name] as Record<string, string>)[settings[name] ?? ''] ?? '');
  return `@media screen{${controls}${rules.join('')}}`;
}
