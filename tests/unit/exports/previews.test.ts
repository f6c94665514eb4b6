import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorsOf, type Encyclopedia } from '../../../src/encyclopedia/encyclopedia.ts';
import { previewPages, type PreviewFile } from '../../../src/exports/previews.ts';
import { compileFolder } from '../../../src/compile/load.ts';
import { compileSite } from '../site-files.ts';

function filesOf(encyclopedia: Encyclopedia): Map<string, PreviewFile> {
  return new Map(previewPages(encyclopedia).map(({ language, page, previews }) => [`${language}/${page}`, previews]));
}

const place = { file: 'content/moved.yaml', line: 1, column: 1 };

test('an old id answers with what stands at its new place, in this page and from another', () => {
  const { encyclopedia } = compileSite();
  const moves = [
    { from: 'captain#old', to: 'captain#duties', place },
    { from: 'mate#gone', to: 'captain#at-anchor', place },
    { from: 'skipper', to: 'captain', place },
    { from: 'cook#stove', to: 'captain', place },
  ];
  const files = filesOf({ ...encyclopedia, moves });
  const captain = files.get('en/captain');
  assert.deepEqual(captain?.['old'], captain?.['duties']);
  assert.deepEqual(files.get('en/mate')?.['gone'], captain?.['at-anchor']);
  assert.deepEqual(files.get('en/skipper')?.['duties'], captain?.['duties']);
  assert.deepEqual(files.get('en/cook'), { stove: captain?.[''] });
  assert.deepEqual(files.get('zh-cn/skipper')?.[''], files.get('zh-cn/captain')?.['']);
});

test('a term shows its definition, a work its line, what was read of it and what it was seen to say', () => {
  const files = filesOf(compileSite().encyclopedia);
  assert.deepEqual(files.get('en/glossary')?.['ballast'], {
    title: 'ballast',
    html: '<p>What keeps a ship upright.\u2060<sup>1</sup></p>',
  });
  const work = files.get('en/bibliography/doe1999ships')?.[''];
  assert.match(work?.title ?? '', /1999/);
  assert.match(work?.html ?? '', /^<p>.+<\/p><p>[●◐○◌] .+<\/p><p>Seen to say: <\/p><ul><li>/);
});

test('every id of the content has a preview with words, and none carries an id, an address or a class', () => {
  const { encyclopedia } = compileFolder();
  const files = filesOf(encyclopedia);
  for (const article of encyclopedia.articles) {
    const previews = files.get(`${article.language}/${article.slug}`) ?? {};
    for (const id of ['', ...anchorsOf(article)]) {
      assert.match(previews[id]?.html ?? '', />[^<]{2}/, `${article.file}#${id}`);
    }
  }
  const allowed =
    /^<\/?(p|ul|ol|li|table|caption|thead|tbody|tr|th|td|b|em|strong|cite|sup|sub|code|span|br|del|blockquote)( lang="[\w-]+")?>$/;
  for (const [file, previews] of files) {
    for (const { html } of Object.values(previews)) {
      for (const [tag] of html.matchAll(/<[^>]*>/g)) assert.match(tag, allowed, file);
    }
  }
});
