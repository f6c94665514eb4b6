import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serveSite, type Served } from '../../../src/tools/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let served: Served;

before(async () => {
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'index.html'), 'front');
  writeFileSync(join(folder, 'a/index.html'), 'entry');
  mkdirSync(join(folder, 'zh-cn/previews'), { recursive: true });
  writeFileSync(join(folder, 'zh-cn/previews/a.json'), '{}');
  writeFileSync(join(folder, 'embed.js'), '');
  writeFileSync(join(folder, '404.html'), 'nothing here');
  served = await serveSite({ folder, base: '/handbook/', port: 0 });
});

after(() => {
  served.server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, served.url), { redirect: 'manual' });

test('a folder answers with its page, also under a sub-path', async () => {
  assert.equal(await (await get('/handbook/')).text(), 'front');
  assert.equal(await (await get('/handbook/a/')).text(), 'entry');
});

test('a folder without its slash is redirected to it', async () => {
  const response = await get('/handbook/a');
  assert.equal(response.status, 301);
  assert.equal(response.headers.get('location'), '/handbook/a/');
});

test('the root shows the way to the sub-path', async () => {
  assert.equal((await get('/')).headers.get('location'), '/handbook/');
});

test('what does not exist answers 404 with the page for it, and nothing outside the folder is served', async () => {
  for (const path of ['/handbook/b/', '/elsewhere/', '/handbook/%2e%2e/%2e%2e/etc/passwd', '/handbook/%zz']) {
    const response = await get(path);
    assert.equal(response.status, 404, path);
    assert.equal(await response.text(), 'nothing here');
  }
});

test('previews and the script for other sites may be fetched by their pages, and nothing else', async () => {
  const allowed = async (path: string) => (await get(path)).headers.get('access-control-allow-origin');
  assert.equal(await allowed('/handbook/zh-cn/previews/a.json'), '*');
  assert.equal(await allowed('/handbook/embed.js'), '*');
  for (const path of ['/handbook/', '/handbook/a/', '/handbook/a/previews/']) assert.equal(await allowed(path), null);
});
