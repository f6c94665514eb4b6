/** YAML (and JSON, which is YAML) to a checked value that remembers where each part stands. */
import { LineCounter, parseDocument, isNode, isMap, isPair } from 'yaml';
import type { z } from 'zod';
import type { Place, Problem } from '../encyclopedia/problem.ts';
import type { SourceFile } from './source-file.ts';

type Path = readonly PropertyKey[];

export interface ReadYaml<T> {
  /** Absent when there are problems. */
  value?: T;
  problems: Problem[];
  /** The place of the value at a path, or of the nearest part of that path that exists. */
  placeOf: (path: Path) => Place;
}

/**
 * Reads a whole file, or a part of it that starts on a later line (front matter).
 * @param rule the rule that a problem is reported under
 */
export function readYaml<T>(
  file: SourceFile,
  schema: z.ZodType<T>,
  rule: string,
  part: { text: string; firstLine: number } = { text: file.text, firstLine: 1 },
): ReadYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(part.text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: file.path, line: line + part.firstLine - 1, column: Math.max(col, 1) };
  };
  const placeOf = (path: Path): Place => at(offsetOf(document, path));
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      place: at(error.pos[0]),
      rule,
      message: error.message.split('\n')[0] ?? 'not valid YAML',
      instead: 'write valid YAML (quote a text that holds ": " or begins with a special sign)',
    }));
    return { problems, placeOf };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, problems: [], placeOf };
  const problems = result.error.issues.map((issue) => {
    const name = issue.path.join('.');
    const { message, instead } = describe(issue);
    return { place: placeOf(issue.path), rule, message: name === '' ? message : `${name}: ${message}`, instead };
  });
  return { problems, placeOf };
}

function describe(issue: z.core.$ZodIssue): { message: string; instead: string } {
  if (issue.code === 'unrecognized_keys') {
    const message = `unknown field ${issue.keys.join(', ')}`;
    return { message, instead: 'remove it or correct its spelling (CONTRIBUTING.md lists the fields)' };
  }
  if (isMissing(issue)) return { message: 'is missing', instead: 'add it as CONTRIBUTING.md describes' };
  if (issue.code === 'invalid_value') {
    return {
      message: 'is none of the values it may have',
      instead: `write one of ${issue.values.map(String).join(', ')}`,
    };
  }
  const [message = '', instead] = issue.message.split(' | ');
  return { message, instead: instead ?? 'write it as CONTRIBUTING.md describes' };
}

/** Also where each form that the value may have says so. */
function isMissing(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_type') return issue.message.endsWith('received undefined');
  return issue.code === 'invalid_union' && issue.errors.every((form) => form.every((inner) => isMissing(inner)));
}

function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
      // A key's own place is easier to find than that of a block text that begins on the next line.
      const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && item.value === node) : undefined;
      const key = pair?.key;
      return isNode(key) && key.range ? key.range[0] : node.range[0];
    }
  }
  return 0;
}
