import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readKey } from '../../src/desk/read-key.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'strait-key-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('makes a key of its own for its owner only, and keeps it', () => {
  const path = join(folder, 'data', 'strait.key');
  const key = readKey(path);
  expect(key).toMatch(/^[\w-]{43}$/u);
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(readKey(path)).toBe(key);
  expect(readKey(join(folder, 'another.key'))).not.toBe(key);
});

it('takes no empty key', () => {
  writeFileSync(join(folder, 'empty'), '\n');
  expect(() => readKey(join(folder, 'empty'))).toThrow('is empty');
});
