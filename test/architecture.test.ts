import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeModule } from './architecture/describe-module.ts';
import { findBreaches } from './architecture/find-breaches.ts';

it('keeps the rules of the house in every file', () => {
  const paths = globSync(['*.ts', '{src,adapters,bench,test}/**/*.ts'])
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
  expect(paths.length).toBeGreaterThan(50);
  expect(
    findBreaches(paths.map((path) => describeModule(path, readFileSync(path, 'utf8')))),
  ).toEqual([]);
});

/** What is said of files with this content. */
const breaches = (files: Readonly<Record<string, string>>) =>
  findBreaches(Object.entries(files).map(([path, source]) => describeModule(path, source)));

describe('imports', () => {
  it.each([
    ['src/answer/retrieve.ts', "import type { Index } from '../ingest/build-index.ts';"],
    ['src/answer/retrieve.ts', "import { toTerms } from '../terms.ts';"],
    ['src/ingest/parse.ts', "import { z } from 'zod';"],
    ['src/bot.ts', "import { retrieve } from './answer/retrieve.ts';"],
    ['src/load.ts', "import { readFileSync } from 'node:fs';"],
    ['src/open.ts', "const { buildIndex } = await import('./ingest/build-index.ts');"],
    ['src/open.ts', "import { readSnapshot } from './snapshot/read-snapshot.ts';"],
    ['src/desk/journal/open.ts', "import { Kysely } from 'kysely';"],
    ['src/edition/engine.ts', "const { open } = await import('../open.ts');"],
    ['src/edition/start-engine.ts', "import { Worker } from 'node:worker_threads';"],
    ['src/edition/to-outline.ts', "import type { Guide } from '../desk/house.ts';"],
    ['adapters/run/start.ts', "const adapter = await import('../slack/slack.ts');"],
    ['adapters/run/create-log.ts', "import { pino } from 'pino';"],
    ['adapters/discord/app.ts', "import { Client } from 'discord.js';"],
    ['adapters/discord/receive.ts', "import type { Message } from 'discord.js';"],
    ['adapters/terminal/chat.ts', "import { createBot } from '#core';"],
    ['bench/evaluate/main.ts', "import { createBot } from '#core';"],
    ['bench/slack/main.ts', "import { createFakeSlack } from '../../test/fakes/slack/a.ts';"],
    ['test/answer/retrieve.test.ts', "import { retrieve } from '../../src/answer/retrieve.ts';"],
  ])('let %s say %s', (path, source) => {
    expect(breaches({ [path]: source })).toEqual([]);
  });

  it.each([
    ['src/answer/retrieve.ts', "import { buildIndex } from '../ingest/build-index.ts';"],
    ['src/answer/retrieve.ts', "import { type A, b } from '../ingest/build-index.ts';"],
    ['src/answer/retrieve.ts', "import '../ingest/build-index.ts';"],
    ['src/answer/retrieve.ts', "import { load } from '../load.ts';"],
    ['src/answer/retrieve.ts', "const fs = await import('node:fs');"],
    ['src/ingest/parse.ts', "import type { Query } from '../answer/analyse.ts';"],
    ['src/ingest/parse.ts', "import { readFileSync } from 'node:fs';"],
    ['src/ingest/parse.ts', "export { Client as parse } from 'discord.js';"],
    ['src/index.ts', "export * from '@slack/bolt';"],
    ['src/terms.ts', "import { Hono } from 'hono';"],
    ['src/terms.ts', "import { createBot } from './bot.ts';"],
    ['src/terms.ts', "import { readSnapshot } from './snapshot/read-snapshot.ts';"],
    ['src/open.ts', "import { retrieve } from './answer/retrieve.ts';"],
    ['src/terms.ts', "import { answer } from './answer/answer.ts';"],
    ['src/types.ts', "import type { Bot } from './bot.ts';"],
    ['src/types.ts', "import { x } from 'mdast';"],
    ['src/bot.ts', "import { Kysely } from 'kysely';"],
    ['src/load.ts', "import { request } from 'node:http';"],
    ['src/desk/open.ts', "import { App } from '@slack/bolt';"],
    ['adapters/slack/app.ts', "import { answer } from '../../src/answer/answer.ts';"],
    ['adapters/slack/app.ts', "import { format } from '../discord/format.ts';"],
    ['adapters/slack/app.ts', "import { Client } from 'discord.js';"],
    ['adapters/slack/receive.ts', "import { App } from '@slack/bolt';"],
    ['adapters/terminal/format.ts', "import { styleText } from 'node:util';"],
    ['adapters/other/app.ts', "import { createBot } from '#core';"],
    ['adapters/run/start.ts', "import { receive } from '../slack/receive.ts';"],
    ['adapters/run/start.ts', "import { Client } from 'discord.js';"],
    ['src/edition/engine.ts', "import { createDesk } from '../desk/desk.ts';"],
    ['src/bot.ts', "import { toEdition } from './edition/to-edition.ts';"],
    ['bench/slack/main.ts', "import { format } from '../../adapters/discord/format.ts';"],
    ['bench/speed/main.ts', "import { buildIndex } from '../../src/ingest/build-index.ts';"],
  ])('do not let %s say %s', (path, source) => {
    expect(breaches({ [path]: `\n${source}` })).toEqual([
      expect.stringMatching(new RegExp(`^${path}:2 may not import `, 'u')),
    ]);
  });

  it('keep the search and the parsers to one file each', () => {
    const source = "import MiniSearch from 'minisearch';";
    expect(breaches({ 'src/ingest/a.ts': source })).toEqual([]);
    expect(breaches({ 'src/ingest/a.ts': source, 'src/ingest/b.ts': source })).toEqual([
      'src/ingest/a.ts, src/ingest/b.ts: only one of these may import minisearch',
    ]);
  });
});

describe('purity', () => {
  it.each([
    'process.exit(1);',
    "console.log('x');",
    'const now = Date.now();',
    'const now = new Date();',
    'const dice = Math.random();',
    "const page = await fetch('https://example.org');",
    'const tools = { fetch };',
  ])('does not let the core say %s', (source) => {
    expect(breaches({ 'src/answer/a.ts': source })).toEqual([
      expect.stringMatching(/^src\/answer\/a\.ts:1 uses /u),
    ]);
    expect(breaches({ 'src/load.ts': source })).toEqual([]);
  });

  it.each([
    "const day = new Date('2025-10-17');",
    'const x = Math.max(1, 2);',
    'const x = { process: 1 }.process;',
    'type Job = { process: string; fetch(): void };',
  ])('lets the core say %s', (source) => {
    expect(breaches({ 'src/answer/a.ts': source })).toEqual([]);
  });

  it('leaves the environment to main.ts', () => {
    const source = 'const token = process.env.TOKEN;';
    expect(breaches({ 'adapters/slack/main.ts': source })).toEqual([]);
    expect(breaches({ 'adapters/slack/app.ts': source })).toEqual([
      'adapters/slack/app.ts:1 uses process.env',
    ]);
  });
});

describe('size', () => {
  const lines = (count: number) => '// x\n'.repeat(count);

  it('stops files at 300 lines, tests too', () => {
    expect(breaches({ 'src/answer/a.ts': lines(300) })).toEqual([]);
    expect(breaches({ 'src/answer/a.ts': lines(301), 'test/a.test.ts': lines(301) })).toEqual([
      'src/answer/a.ts:300 is longer than 300 lines',
      'test/a.test.ts:300 is longer than 300 lines',
    ]);
  });

  it.each([
    ['function a() {', '}'],
    ['const a = () => {', '};'],
    ['const a = { b() {', '} };'],
  ])('stops functions short of 40 lines: %s', (head, end) => {
    expect(breaches({ 'src/bot.ts': `${head}\n${lines(37)}${end}` })).toEqual([]);
    expect(breaches({ 'src/bot.ts': `\n${head}\n${lines(38)}${end}` })).toEqual([
      'src/bot.ts:2 has a function of 40 lines',
    ]);
  });
});

describe('names', () => {
  it.each([
    'export function dropFillers() {}',
    'export const dropFillers = new Set();',
    'export type DropFillers = string;',
    'export function createDropFillers() {}',
    'export const most = 3; export type Filler = string; export function dropFillers() {}',
  ])('let drop-fillers.ts say %s', (source) => {
    expect(breaches({ 'src/answer/drop-fillers.ts': source })).toEqual([]);
  });

  it('want an export named as its file', () => {
    expect(breaches({ 'src/answer/drop-fillers.ts': 'export function drop() {}' })).toEqual([
      'src/answer/drop-fillers.ts:1 exports nothing named drop-fillers',
    ]);
  });

  it('want no other function beside it', () => {
    const source = 'export function drop() {} export const keep = () => 1;';
    expect(breaches({ 'src/answer/drop.ts': source })).toEqual([
      'src/answer/drop.ts:1 exports more than one function: drop, keep',
    ]);
  });
});
