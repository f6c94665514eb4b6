/** A program that a test needs is named where it is missing, with what to do. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { findBrowser } from '../browser/find-browser.ts';
import { findSphinx } from '../sphinx/find-sphinx.ts';

const before = { ...process.env };

afterEach(() => {
  process.env = { ...before };
});

test('a program that was named and cannot be run is told by its variable', () => {
  process.env['SPHINX_BUILD'] = '/nowhere/sphinx-build';
  process.env['CHROMIUM_PATH'] = '/nowhere/chromium';
  assert.throws(findSphinx, /SPHINX_BUILD is "\/nowhere\/sphinx-build", which cannot be run/);
  assert.throws(findBrowser, /CHROMIUM_PATH is "\/nowhere\/chromium", which cannot be run/);
});

test('where there is no Sphinx, the error says what to install', () => {
  delete process.env['SPHINX_BUILD'];
  process.env['PATH'] = '/nowhere';
  assert.throws(findSphinx, /install Sphinx \(Debian: python3-sphinx\), or set SPHINX_BUILD to it/);
});
