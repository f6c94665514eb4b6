/** Sphinx, as another project builds its documentation with it: named by the environment, found, or installed. */
import { answers, install, isExecutable, onPath } from '../programs.ts';

/** The path of `sphinx-build`; throws, saying what to do, when there is none. */
export function findSphinx(): string {
  const named = process.env['SPHINX_BUILD'];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`SPHINX_BUILD is "${named}", which cannot be run; set it to a sphinx-build, or unset it`);
  }
  const found = onPath('sphinx-build');
  if (found !== undefined && answers(found)) return found;
  throw new Error(
    'the test of the inventory needs sphinx-build, and none was found or could be installed; install Sphinx (Debian: python3-sphinx), or set SPHINX_BUILD to it',
  );
}

/** Installs Sphinx where there is none and a package manager can be run without asking. */
export function ensureSphinx(): string {
  if (process.env['SPHINX_BUILD'] || onPath('sphinx-build') !== undefined) return findSphinx();
  install('Sphinx', {
    'apt-get': 'python3-sphinx',
    dnf: 'python3-sphinx',
    apk: 'py3-sphinx',
    pacman: 'python-sphinx',
    brew: 'sphinx-doc',
  });
  return findSphinx();
}
