/** What stands beside the search of the site: Pagefind and MiniSearch as they come, over the same pages. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { minify } from 'vite';
import { compileFolder } from '../../src/compile/load.ts';
import { searchRecords, type SearchRecord } from '../../src/exports/search-records.ts';
import { serveSite } from '../../src/tools/static-server.ts';
import { cold, type Cost } from './cost.ts';

/** Answers to a query, best first; each the lines `url#section | page title | section title` that a reader sees together. */
export type Engine = (query: string) => Promise<string[][]>;

export interface Measured {
  name: string;
  ask: Engine;
  /** Bytes and requests of its first answer. */
  cost: Cost;
  close: () => void;
}

const han = /\p{Script=Han}/u;

/** Pagefind's defaults over the written pages, asked in the language of the query as its own interface would be. */
export async function defaultPagefind(browser: Browser, dist: string, scratch: string): Promise<Measured> {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join('; '));
  await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath: join(scratch, 'pagefind') });
  await close();
  for (const [folder, tag] of [
    ['en', 'en'],
    ['zh', 'zh-CN'],
  ]) {
    mkdirSync(join(scratch, folder ?? ''));
    writeFileSync(
      join(scratch, folder ?? '', 'index.html'),
      `<!doctype html><html lang="${tag}"><title>.</title></html>`,
    );
  }
  const requests: { bytes: number }[] = [];
  const served = await serveSite({ folder: scratch, base: '/', port: 0, log: (request) => requests.push(request) });
  const pages = new Map<string, Page>();
  for (const folder of ['en', 'zh']) {
    const page = await browser.newPage();
    await page.goto(`${served.url}${folder}/`);
    pages.set(folder, page);
  }
  const cost = await cold(browser, `${served.url}en/`, requests, (page) => askPagefind(page, 'technical debt'));
  return {
    name: 'Pagefind, defaults',
    ask: (query) => {
      const page = pages.get(han.test(query) ? 'zh' : 'en');
      return page === undefined ? Promise.resolve([]) : askPagefind(page, query);
    },
    cost,
    close: () => {
      served.server.closeAllConnections();
      served.server.close();
    },
  };
}

/** A page and the sections of it that Pagefind's own interface shows beneath. */
function askPagefind(page: Page, query: string): Promise<string[][]> {
  return page.evaluate(async (words) => {
    interface Data {
      url: string;
      meta: { title: string };
      sub_results: { url: string; title: string }[];
    }
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as {
      search: (query: string) => Promise<{ results: { data: () => Promise<Data> }[] }>;
    };
    const { results } = await pagefind.search(words);
    const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return data.map(({ url, meta, sub_results: sections }) => [
      `${url} |  | ${meta.title}`,
      ...sections.slice(0, 3).map((section) => `${section.url} | ${meta.title} | ${section.title}`),
    ]);
  }, query);
}

/** MiniSearch's defaults, with prefixes and letters to spare, over the text of every section. */
export async function plainMiniSearch(): Promise<Measured> {
  const records = searchRecords(compileFolder().encyclopedia);
  const indexes = new Map(
    ['en', 'zh-cn'].map((language) => [language, indexOf(records.filter((record) => record.language === language))]),
  );
  const code = readFileSync(new URL(import.meta.resolve('minisearch')), 'utf8');
  const library = (await minify('minisearch.js', code, { module: true })).code;
  const parts = [library, JSON.stringify(indexes.get('en'))];
  return {
    name: 'MiniSearch, full text',
    ask: (query) => {
      const index = indexes.get(han.test(query) ? 'zh-cn' : 'en');
      const found = index?.search(query, { prefix: true, fuzzy: 0.2 }).slice(0, 10) ?? [];
      return Promise.resolve(
        found.map((hit) => [`${String(hit['path'])} | ${String(hit['page'])} | ${String(hit['title'])}`]),
      );
    },
    cost: { requests: parts.length, bytes: parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0) },
    close: () => undefined,
  };
}

function indexOf(records: readonly SearchRecord[]): MiniSearch {
  const index = new MiniSearch({
    idField: 'path',
    fields: ['title', 'page', 'text'],
    storeFields: ['path', 'title', 'page'],
  });
  index.addAll(records);
  return index;
}
