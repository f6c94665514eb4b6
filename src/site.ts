/**
 * What the site is called and where it lives. Everything that differs from one host to the next is read from the
 * environment when the build starts: `SITE_URL`, `BASE_PATH`, `EDIT_URL`,
 * `FEEDBACK_URL`.
 */

/** A language of the encyclopedia, named as in addresses and folders. */
export const languages = ['en', 'zh-cn'] as const;
export type Language = (typeof languages)[number];

/** The language whose pages stand at the root of the site. */
export const mainLanguage: Language = 'en';

/** The BCP 47 tag of a language, for `lang` and `hreflang`. */
export const languageTag: Record<Language, string> = { en: 'en', 'zh-cn': 'zh-CN' };

/** The name of a language in itself. */
export const languageName: Record<Language, string> = { en: 'English', 'zh-cn': '中文' };

export interface Site {
  /** Scheme and host, without a slash at the end. */
  origin: string;
  /** The path under which the site is served; begins and ends with a slash. */
  base: string;
  /**
   * Where a reader edits a source file: an address holding `{path}` and, where the host can open a line, `{line}`.
   * Absent: the pages link to their source only.
   */
  editUrl?: string;
  /** Where what readers say of a section is sent; absent, it stays on their devices. */
  feedbackUrl?: string;
}

type Environment = Record<string, string | undefined>;

/** Reads the site from environment variables; throws, naming the variable, on a value that cannot be one. */
export function readSite(environment: Environment): Site {
  const origin = readOrigin(environment['SITE_URL'] ?? 'http://localhost:4321');
  const base = readBase(environment['BASE_PATH'] ?? '/');
  const editUrl = readEditUrl(environment['EDIT_URL']);
  const feedbackUrl = readFeedbackUrl(environment['FEEDBACK_URL']);
  return { origin, base, ...(editUrl !== undefined && { editUrl }), ...(feedbackUrl !== undefined && { feedbackUrl }) };
}

function readEditUrl(editUrl: string | undefined): string | undefined {
  if (editUrl === undefined || editUrl === '') return undefined;
  if (!/^https?:\/\//.test(editUrl) || !editUrl.includes('{path}')) {
    throw new Error(
      `EDIT_URL is "${editUrl}"; write an http(s) address that holds {path}, such as https://example.org/edit/main/{path}#L{line}`,
    );
  }
  return editUrl;
}

/** Over an open connection anybody could read what readers say; on one's own machine nobody listens. */
function readFeedbackUrl(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname));
  if (url === undefined || !isSafe || url.username !== '' || url.hash !== '') {
    throw new Error(
      `FEEDBACK_URL is "${value}"; write the https address that takes one POST of JSON, such as https://feedback.example.org/cto`,
    );
  }
  return url.href;
}

function readOrigin(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new Error(`SITE_URL is "${value}"; write a scheme and host, such as https://cto.example.org`);
  }
  const url = new URL(value);
  if (url.pathname !== '/') {
    throw new Error(`SITE_URL is "${value}"; write the path ${url.pathname} as BASE_PATH instead`);
  }
  return url.origin;
}

function readBase(value: string): string {
  if (!/^[\w/.~-]*$/.test(value)) {
    throw new Error(`BASE_PATH is "${value}"; write a path such as /handbook/`);
  }
  const path = value.split('/').filter(Boolean).join('/');
  return path === '' ? '/' : `/${path}/`;
}

/** Where a line of a source file is edited; `undefined` where no place was configured. */
export function editUrlOf({ editUrl }: Site, path: string, line: number): string | undefined {
  return editUrl?.replaceAll('{path}', path).replaceAll('{line}', String(line));
}
