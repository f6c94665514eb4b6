/** Who may import whom: the table of CONTRIBUTING.md, held against every file of `src/`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { test } from 'node:test';

interface Law {
  folder: string;
  /** Folders of `src/` that it may import from, besides itself. `type:` allows types only. */
  may: string[];
  /** Modules that it must not import, by the start of their name. */
  never?: string[];
}

const outside = ['astro:', 'node:', 'astro/', 'pagefind'];

const laws: Law[] = [
  { folder: 'encyclopedia', may: ['site.ts'], never: outside },
  {
    folder: 'markdown',
    may: [
      'site.ts',
      'type:encyclopedia',
      'encyclopedia/schema',
      'encyclopedia/reference-id.ts',
      'encyclopedia/cell-id.ts',
      'encyclopedia/figure-id.ts',
      'encyclopedia/typeset.ts',
    ],
    never: outside,
  },
  { folder: 'compile', may: ['site.ts', 'encyclopedia', 'markdown'], never: ['astro:', 'astro/', 'pagefind'] },
  { folder: 'exports', may: ['site.ts', 'encyclopedia'], never: outside },
  { folder: 'components', may: ['site.ts', 'encyclopedia', 'exports', 'styles'], never: outside },
  { folder: 'layouts', may: ['site.ts', 'encyclopedia', 'components', 'styles', 'client'], never: outside },
  {
    folder: 'pages',
    may: ['site.ts', 'encyclopedia', 'exports', 'compile', 'components', 'layouts', 'styles', 'client'],
    never: ['pagefind'],
  },
  { folder: 'client', may: ['styles', 'encyclopedia/name-key.ts', 'encyclopedia/asking.ts'], never: outside },
  {
    folder: 'integrations',
    may: ['site.ts', 'encyclopedia', 'exports', 'compile', 'tools/content-types.ts'],
    never: ['astro:'],
  },
  {
    folder: 'tools',
    may: ['site.ts', 'encyclopedia', 'exports', 'compile', 'integrations', 'markdown'],
    never: ['astro:'],
  },
];

interface Import {
  file: string;
  from: string;
  isType: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|astro)$/.test(name) && !name.endsWith('.d.ts'));

function importsOf(file: string): Import[] {
  const text = readFileSync(join('src', file), 'utf8');
  const statements = text.matchAll(/^\s*(import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const dynamic = text.matchAll(/import\(\s*['"]([^'"]+)['"]/g);
  return [
    ...Array.from(statements, (match) => ({ file, from: match[3] ?? '', isType: match[2] !== undefined })),
    ...Array.from(dynamic, (match) => ({ file, from: match[1] ?? '', isType: false })),
  ];
}

function isAllowed({ file, from, isType }: Import, { folder, may, never = [] }: Law): boolean {
  if (!from.startsWith('.')) {
    // `astro` itself gives pages and integrations their types.
    return !never.some((start) => from.startsWith(start)) || (isType && from === 'astro');
  }
  const target = posix.normalize(posix.join(dirname(file), from)).replace(/\?.*$/, '');
  if (target.startsWith(`${folder}/`)) return true;
  return may.some((entry) => {
    const name = entry.replace('type:', '');
    const hit = target === name || target.startsWith(`${name}/`);
    return hit && (!entry.startsWith('type:') || isType);
  });
}

for (const law of laws) {
  test(`${law.folder} imports only what the house allows`, () => {
    const own = files.filter((file) => file.startsWith(`${law.folder}/`));
    assert.ok(own.length > 0, `src/${law.folder} is empty`);
    const broken = own.flatMap(importsOf).filter((one) => !isAllowed(one, law));
    assert.deepEqual(
      broken.map(({ file, from }) => `${file} imports ${from}`),
      [],
    );
  });
}

test('every folder of src has its law', () => {
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
  folders.delete('styles');
  assert.deepEqual([...folders].sort(), laws.map(({ folder }) => folder).sort());
});

test('only load.ts reads the content', () => {
  const readers = files
    .filter((file) => /^(compile|encyclopedia|markdown|exports)\//.test(file))
    .filter((file) => importsOf(file).some(({ from }) => from === 'node:fs'));
  assert.deepEqual(readers, ['compile/load.ts']);
});

test('an import that the house forbids is found', () => {
  const law = laws.find(({ folder }) => folder === 'client');
  assert.ok(law);
  assert.equal(isAllowed({ file: 'client/page.ts', from: '../encyclopedia/address.ts', isType: false }, law), false);
  assert.equal(isAllowed({ file: 'client/page.ts', from: 'node:fs', isType: false }, law), false);
  assert.equal(isAllowed({ file: 'client/page.ts', from: './words.ts', isType: false }, law), true);
});

test('no file of the project names a path of a machine or the host of a registry', () => {
  const names = ['src', 'tests', '.ci'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const texts = [...names, 'README.md', 'CONTRIBUTING.md', 'package.json', 'package-lock.json', '.npmrc'].filter(
    (name) => /\.(ts|astro|md|json|mjs|css|tsv)$|run$|npmrc$/.test(name) && !name.includes('.artifacts'),
  );
  const own = relative('.', import.meta.filename);
  const found = texts.filter(
    (name) => name !== own && /registry\.npmjs|\/work\/|"resolved"/.test(readFileSync(name, 'utf8')),
  );
  assert.deepEqual(found, []);
});
