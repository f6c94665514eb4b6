/** The reader's own list: what may stand in it, its order, what comes from a file, and addresses that moved. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  itemOf,
  itemsOf,
  merged,
  moved,
  nameOf,
  pathNow,
  readFile,
  toJson,
  upToDate,
} from '../../../src/client/saved/list.ts';
import { movedPaths } from '../../../src/exports/moved.ts';
import { compileSite } from '../site-files.ts';
import { hostileTitles } from './hostile.ts';

const item = (path: string) => ({ path, title: path });
const [a, b, c] = [item('/a/'), item('/b/#one'), item('/zh-cn/c/')] as const;

test('only an address of this encyclopedia with a title is an item', () => {
  assert.deepEqual(itemOf({ path: '/b/#one', title: 'B', section: 'One', more: 1 }), {
    path: '/b/#one',
    title: 'B',
    section: 'One',
  });
  assert.deepEqual(itemOf({ path: '/a/', title: 'A', section: 'lost' }), { path: '/a/', title: 'A' });
  const wrong = ['a/', '/a', '//a/', '/../a/', '/a/?q', 'https://a/', 'javascript:1', '/a/#b c', '/zh-cn/#x', ''];
  for (const path of wrong.filter((one) => one !== '/zh-cn/#x'))
    assert.equal(itemOf({ path, title: 'x' }), undefined, path);
  for (const value of [null, 'x', [], {}, { path: '/a/' }]) assert.equal(itemOf(value), undefined);
  assert.deepEqual(itemsOf([a, 3, b]), [a, b]);
  assert.deepEqual(itemsOf({ length: 1 }), []);
});

test('moving stops at the ends, merging keeps what is here where it is', () => {
  assert.deepEqual(moved([a, b, c], '/a/', 1), [b, a, c]);
  assert.deepEqual(moved([a, b, c], '/zh-cn/c/', -1), [a, c, b]);
  assert.deepEqual(moved([a, b, c], '/a/', -1), [a, b, c]);
  assert.deepEqual(moved([a], '/x/', 1), [a]);
  assert.deepEqual(merged([b, a], [{ ...a, title: 'new' }, c]), [b, a, c]);
});

test('a file that was written is read back, whatever the titles hold', () => {
  const items = hostileTitles.map((title, index) => ({ path: `/a/#s${index}`, title, section: title }));
  const file = toJson(items, 'https://example.org/h');
  assert.deepEqual(readFile(file), items);
  assert.match(file, /"url": "https:\/\/example\.org\/h\/a\/#s0"/);
});

test('a file that is none of ours is refused whole, with the reason', () => {
  const ours = (fields: object) => JSON.stringify({ format: 'cto-encyclopedia-saved', version: 1, ...fields });
  assert.deepEqual(readFile('nothing'), { why: 'notJson' });
  for (const text of ['null', '[]', '{}', ours({}), ours({ items: {} }), ours({ version: '1', items: [] })])
    assert.deepEqual(readFile(text), { why: 'notOurs' }, text);
  assert.deepEqual(readFile(ours({ version: 7, items: [] })), { why: 'tooNew', version: 7 });
  assert.deepEqual(readFile(ours({ items: Array<unknown>(2001).fill(a) })), { why: 'tooLong' });
  assert.deepEqual(readFile(ours({ items: [a, { path: '/b/' }] })), { why: 'badItem', n: 2 });
});

test('an address leads to where it is now; an id goes with its page; two that meet are one', () => {
  const moves = { '/old/': '/new/', '/old/#one': '/other/#uno', '/part/': '/new/#part' };
  assert.equal(pathNow('/old/#one', moves), '/other/#uno');
  assert.equal(pathNow('/old/#two', moves), '/new/#two');
  assert.equal(pathNow('/part/#two', moves), '/new/#part');
  assert.equal(pathNow('/constructor/', moves), '/constructor/');
  assert.deepEqual(upToDate([item('/old/'), item('/new/'), a], moves), [{ path: '/new/', title: '/old/' }, a]);
});

test('the list of moves names every forwarding line in both languages', () => {
  const { encyclopedia } = compileSite();
  const moves = movedPaths(encyclopedia);
  for (const { from } of encyclopedia.moves) {
    const [page = '', id] = from.split('#');
    const path = `/${page}/${id === undefined ? '' : `#${id}`}`;
    assert.ok(Object.hasOwn(moves, path), path);
    assert.ok(Object.hasOwn(moves, `/zh-cn${path}`), path);
  }
});

test('a section is named with its entry', () => {
  assert.equal(nameOf({ path: '/a/#b', title: 'A', section: 'B' }), 'A › B');
  assert.equal(nameOf(a), '/a/');
});
