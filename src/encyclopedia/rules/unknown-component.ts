/** Articles use the components that exist, with the attributes that they take. */
import type { ComponentUse, Encyclopedia } from '../encyclopedia.ts';
import type { Problem } from '../problem.ts';
import { attributes as roleAttributes } from '../schema/role.ts';
import type { Rule } from './rule.ts';

interface Signature {
  required: readonly string[];
  optional: readonly string[];
  example: string;
}

const signatures: Record<string, Signature> = {
  Note: { required: [], optional: ['title'], example: '<Note title="First use.">' },
  Claim: { required: ['said', 'verdict'], optional: [], example: '<Claim said="…" verdict="Not borne out">' },
  Comparison: { required: ['roles'], optional: ['rows'], example: '<Comparison roles="cto cio" />' },
  Figure: { required: ['id'], optional: [], example: '<Figure id="reporting-lines" />' },
  span: { required: ['lang'], optional: [], example: '<span lang="ja">…</span>' },
};

export const unknownComponent: Rule = (encyclopedia, { unread }) =>
  encyclopedia.articles.flatMap(({ components }) => components.flatMap((use) => judgeUse(use, encyclopedia, unread)));

function judgeUse(use: ComponentUse, encyclopedia: Encyclopedia, unread: ReadonlySet<string>): Problem[] {
  const signature = signatures[use.name];
  if (signature === undefined) return [unknown(use)];
  const given = Object.keys(use.attributes);
  const missing = signature.required.filter((name) => !given.includes(name) || use.attributes[name] === '');
  const extra = given.filter((name) => ![...signature.required, ...signature.optional].includes(name));
  const braces = given.filter((name) => use.attributes[name]?.startsWith('{'));
  const problems = [
    ...missing.map((name) => `needs the attribute ${name}`),
    ...extra.map((name) => `has no attribute ${name}`),
    ...braces.map((name) => `has its attribute ${name} in braces`),
  ].map((message) => problem(use, `<${use.name}> ${message}`, `write it as ${signature.example}`));
  if (use.name === 'Comparison') return [...problems, ...judgeComparison(use, encyclopedia, unread)];
  if (use.name === 'Figure') return [...problems, ...judgeFigure(use, encyclopedia, unread)];
  return problems;
}

function unknown(use: ComponentUse): Problem {
  if (use.name.endsWith('(in a line of text)')) {
    const name = use.name.split(' ')[0] ?? '';
    return problem(
      use,
      `<${name}> stands in a line of text`,
      'put its opening and its closing tag on lines of their own, with blank lines inside',
    );
  }
  return problem(
    use,
    `there is no component <${use.name}>`,
    `use one of ${Object.keys(signatures).join(', ')}, or Markdown`,
  );
}

function judgeComparison(use: ComponentUse, { roles }: Encyclopedia, unread: ReadonlySet<string>): Problem[] {
  const known = roles.map(({ id }) => id);
  const names = (value: string | undefined) => value?.split(/\s+/).filter(Boolean) ?? [];
  return [
    ...names(use.attributes['roles'])
      .filter((id) => !known.includes(id) && !unread.has(`roles/${id}`))
      .map((id) => problem(use, `there is no role "${id}"`, `name one of ${known.join(', ')}`)),
    ...names(use.attributes['rows'])
      .filter((row) => !(roleAttributes as readonly string[]).includes(row))
      .map((row) => problem(use, `there is no attribute "${row}"`, `name some of ${roleAttributes.join(', ')}`)),
  ];
}

function judgeFigure(use: ComponentUse, { figures }: Encyclopedia, unread: ReadonlySet<string>): Problem[] {
  const id = use.attributes['id'] ?? '';
  const known = figures.map((figure) => figure.id);
  if (id === '' || known.includes(id) || unread.has(`figures/${id}`)) return [];
  return [problem(use, `there is no figure "${id}"`, `name one of ${known.join(', ')}`)];
}

function problem({ place }: ComponentUse, message: string, instead: string): Problem {
  return { place, rule: 'unknown-component', message, instead };
}
