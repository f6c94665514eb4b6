/** A file of `content/` as it was read: its path from the project's root and its text. */
export interface SourceFile {
  path: string;
  text: string;
}
