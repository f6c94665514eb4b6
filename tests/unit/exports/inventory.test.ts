import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { inventoryHead, inventoryList } from '../../../src/exports/inventory.ts';
import { readInventory } from '../../inventory.ts';
import { compileSite } from '../site-files.ts';

const { encyclopedia } = compileSite();
const bytes = Buffer.concat([Buffer.from(inventoryHead(encyclopedia)), deflateSync(inventoryList(encyclopedia))]);
const { head, entries } = readInventory(bytes);
const find = (role: string, name: string) => {
  const entry = entries.find((one) => one.role === role && one.name === name);
  return entry && [entry.address, entry.title];
};

test('the head names the format, the project and the edition', () => {
  assert.deepEqual(head, [
    '# Sphinx inventory version 2',
    '# Project: CTO encyclopedia',
    '# Version: 2026-01-02',
    '# The remainder of this file is compressed using zlib.',
  ]);
});

test('pages, sections, cells, terms and roles have names, in Chinese under zh-cn/', () => {
  assert.deepEqual(find('std:doc', 'captain'), ['captain/', 'Captain']);
  assert.deepEqual(find('std:doc', 'index'), ['', 'CTO encyclopedia']);
  assert.deepEqual(find('std:label', 'captain/at-anchor'), ['captain/#at-anchor', 'At anchor']);
  assert.deepEqual(find('std:label', 'captain/mate-owns'), ['captain/#mate-owns', 'MTE: Owns']);
  assert.deepEqual(find('std:label', 'glossary/ballast'), ['glossary/#ballast', 'ballast']);
  assert.deepEqual(find('std:term', 'ballast'), ['glossary/#ballast', 'ballast']);
  assert.deepEqual(find('std:term', 'ballast tank'), ['glossary/#ballast', 'ballast tank']);
  assert.deepEqual(find('std:label', 'role-mate'), ['mate/', 'Mate']);
  assert.deepEqual(find('std:term', 'zh-cn/压舱物'), ['zh-cn/glossary/#ballast', '压舱物']);
  assert.deepEqual(find('std:label', 'zh-cn/role-captain'), ['zh-cn/captain/', '船长']);
  assert.equal(find('std:label', 'zh-cn/role-mate'), undefined);
});

test('a name that was published before stays, and leads where its address leads', () => {
  assert.deepEqual(find('std:label', 'mate/vigil'), ['mate/#watch', 'Watch']);
});

test('no name stands twice, whatever its case, and none holds what intersphinx splits at', () => {
  const names = entries.map(({ role, name }) => `${role} ${role === 'std:doc' ? name : name.toLowerCase()}`);
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
  for (const { role, name } of entries.filter((entry) => entry.role !== 'std:term'))
    assert.match(name, /^[\w/-]+$/, role);
  for (const { priority } of entries) assert.equal(priority, '-1');
});

test('an address that ends in its name is written short, and read back in full', () => {
  assert.match(inventoryList(encyclopedia), /^ballast std:term -1 glossary\/#\$ -$/m);
});
