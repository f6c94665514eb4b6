/** The address of a cell of the comparison within its page, such as `cto-mandate`. */
export function cellId(role: string, attribute: string): string {
  return `${role}-${attribute}`;
}
