/** What a reader says of an entry or a section: as it is kept, and as it is sent. Nothing here touches the page. */

export interface Opinion {
  useful?: boolean;
  missing?: string;
  /** Whether the site's owner has it, where one may be sent. */
  sent?: boolean;
}

export type Opinions = Record<string, Opinion>;

export const storageKey = 'useful';
export const longest = 1000;

/** The body of the one request, as the README describes it. */
export interface Report {
  page: string;
  section: string | null;
  useful: boolean | null;
  missing: string | null;
  edition: string;
  language: string;
}

/** From the store, which may hold anything. */
export function opinionsOf(stored: unknown): Opinions {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const opinions: Opinions = {};
  for (const [path, value] of Object.entries(stored)) {
    if (typeof value !== 'object' || value === null || !path.startsWith('/')) continue;
    const { useful, missing, sent } = value as Record<string, unknown>;
    opinions[path] = {
      ...(typeof useful === 'boolean' && { useful }),
      ...(typeof missing === 'string' && { missing: missing.slice(0, longest) }),
      ...(typeof sent === 'boolean' && { sent }),
    };
  }
  return opinions;
}

/** @param said the one thing that was said: the other was sent when it was said */
export function reportOf(
  path: string,
  said: Pick<Opinion, 'useful' | 'missing'>,
  about: Pick<Report, 'edition' | 'language'>,
): Report {
  const [page = '', section] = path.split('#');
  return {
    page,
    section: section ?? null,
    useful: said.useful ?? null,
    missing: said.missing ?? null,
    edition: about.edition,
    language: about.language,
  };
}

/** A message without its white space at the ends; nothing where nothing was said. */
export function tidy(text: string): string | undefined {
  const said = text.replace(/\r\n?/g, '\n').trim().slice(0, longest);
  return said === '' ? undefined : said;
}
