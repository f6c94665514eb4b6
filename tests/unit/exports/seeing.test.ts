/** The drawings and the table of roles: where marks stand, what the page may hide, which row comes first. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderRows } from '../../../src/client/compare/rows.ts';
import { rolesOf } from '../../../src/client/compare/roles.ts';
import { linkMap } from '../../../src/encyclopedia/join/link-map.ts';
import { timePoints } from '../../../src/encyclopedia/join/timeline.ts';
import { columnStyles, filterStyles, pointedStyles } from '../../../src/exports/choice-styles.ts';
import { arcMap } from '../../../src/exports/link-arcs.ts';
import { sideBySide } from '../../../src/exports/side-by-side.ts';
import { timeChart } from '../../../src/exports/time-chart.ts';
import { compileSite } from '../site-files.ts';

const { encyclopedia } = compileSite();

test('marks stand in order of time, within the width, and no two of a row touch', () => {
  const { lanes, decades } = timeChart(timePoints(encyclopedia), ['company', 'research', 'law']);
  assert.deepEqual(
    decades.map(({ year }) => year),
    [1990, 2000],
  );
  for (const { marks, rows } of lanes) {
    for (const mark of marks) {
      assert.ok(mark.from >= 0 && mark.to <= 104 && mark.from <= mark.to && mark.row < rows, JSON.stringify(mark));
      const next = marks.find((other) => other.row === mark.row && other.from > mark.from);
      assert.ok(next === undefined || next.from - mark.to >= 3, 'too near');
    }
  }
  const [company] = lanes;
  assert.deepEqual(
    company?.marks.map(({ point, open }) => [point.id, open]),
    [
      ['tenure-jane-roe-1', undefined],
      ['tenure-li-bo-1', 'end'],
    ],
  );
  assert.deepEqual(timeChart([], []), { lanes: [], decades: [] });
});

test('an arc is wider the farther apart its entries are, and begins and ends in the middle of their rows', () => {
  const { rows, arcs } = arcMap(linkMap(encyclopedia, 'en'));
  assert.equal(rows.length, 3);
  assert.deepEqual(arcs, [{ rows: [2, 3], mutual: true, path: 'M0 1.5C48 1.5 48 2.5 0 2.5' }]);
});

test('each role of the table has a cell a row, with its sources and the cells that cite them', () => {
  const table = sideBySide(encyclopedia, 'zh-cn');
  assert.deepEqual(
    table.roles.map(({ id }) => id),
    ['captain', 'mate'].sort(),
  );
  assert.equal(table.rows.length, 10);
  const [first] = table.rows;
  assert.deepEqual(
    first?.cells.map(({ id, text }) => [id, text?.runs[0]]),
    table.roles.map(({ id }) => [`${id}-mandate`, '驾船']),
  );
  assert.deepEqual(
    table.sources.map(({ work, cells }) => [work.id, cells.map(({ id }) => id).sort()]),
    [['doe1999ships', ['captain-mandate', 'mate-mandate']]],
  );
});

test('rows that every role has a source for come first, those that say the same last', () => {
  const order = (texts: (string | undefined)[][]) =>
    orderRows(texts.map((row, index) => ({ index, texts: row }))).map(({ index }) => index);
  assert.deepEqual(
    order([
      [undefined, undefined],
      ['a', 'a'],
      ['a', undefined],
      ['a', 'b'],
      ['b', 'c'],
    ]),
    [3, 4, 2, 0, 1],
  );
});

test('an address asks for roles in either form; what is unknown, twice or too many is left out', () => {
  const known = ['cto', 'cio', 'vpe', 'cpo', 'ciso'];
  assert.deepEqual(rolesOf('?roles=cto,cio,vpe', known), ['cto', 'cio', 'vpe']);
  assert.deepEqual(rolesOf('?roles=cto&roles=cio', known), ['cto', 'cio']);
  assert.deepEqual(rolesOf('?roles=cto,cto,<b>,cfo', known), ['cto']);
  assert.deepEqual(rolesOf('?roles=cto,cio,vpe,cpo,ciso', known), ['cto', 'cio', 'vpe', 'cpo']);
  assert.deepEqual(rolesOf('', known), []);
});

test('styles are written for as many choices as there are', () => {
  assert.equal(
    filterStyles('.a', '.kind', '.item', 'k', 2),
    '.a:has(.kind>input:nth-of-type(2):checked) .item:not(.k1){display:none}.a:has(.kind>input:nth-of-type(3):checked) .item:not(.k2){display:none}',
  );
  assert.equal(columnStyles('.a', '.roles', '.t', '.s', 3).match(/display:block/g)?.length, 3);
  assert.equal(pointedStyles('.a', '.n', 'e', [2, 5]).match(/\.e[25]\{/g)?.length, 2);
});
