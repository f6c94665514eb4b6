/** A mistake in the content, told so that its author can mend it. */

/** A spot in a source file; lines and columns count from 1. */
export interface Place {
  /** Path from the project's root. */
  file: string;
  line: number;
  column: number;
}

export interface Problem {
  place: Place;
  /** The law that is broken, as the name of its file in `rules/`. */
  rule: string;
  /** What is wrong. */
  message: string;
  /** What to write instead. */
  instead: string;
}

/** `file:line:column  rule: what is wrong; what to write instead` */
export function formatProblem({ place, rule, message, instead }: Problem): string {
  return `${place.file}:${place.line}:${place.column}  ${rule}: ${message}; ${instead}`;
}

/** By file, then by place in it, so that two runs print the same list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

/** Code-point order: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every problem of the content at once. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    super(sorted.map(formatProblem).join('\n'));
    this.name = 'ContentError';
    this.problems = sorted;
  }
}
