/** Bundles a script of `src/client/` into one file at an address that stays. */
import { build, minify, type InlineConfig } from 'vite';

type Library = Exclude<NonNullable<InlineConfig['build']>['lib'], false | undefined>;

export async function bundleScript(name: string, library: Omit<Library, 'fileName'>): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [plainStyles],
    build: { write: false, target: 'es2022', lib: { ...library, fileName: () => name } },
  });
  const outputs = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const [script] = outputs;
  if (outputs.length !== 1 || script?.type !== 'chunk') throw new Error(`${name} came out in ${outputs.length} files`);
  // A library keeps its spaces; a script that is sent as it stands needs none.
  return (await minify(name, script.code, { module: true })).code.trim();
}

/** Styles that come as text are sent without what only their authors read. */
const plainStyles = {
  name: 'plain-styles',
  enforce: 'post' as const,
  transform: (code: string, id: string) =>
    id.endsWith('.css?raw')
      ? { code: code.replace(/\/\*.*?\*\//g, '').replace(/(?:\\n|\s)+/g, ' '), map: null }
      : undefined,
};
