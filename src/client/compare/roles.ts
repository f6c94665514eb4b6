/** The roles that an address asks for. */

export const most = 4;

/** `?roles=cto,cio`, or `?roles=cto&roles=cio` as a form without a script writes it. */
export function rolesOf(search: string, known: readonly string[]): string[] {
  const asked = new URLSearchParams(search).getAll('roles').flatMap((value) => value.split(','));
  return [...new Set(asked)].filter((id) => known.includes(id)).slice(0, most);
}
