import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readState } from '../../src/edition/read-state.ts';
import { aTree } from './a-tree.ts';

const files = { 'cost/total.md': 'One.', 'subject.yaml': 'name: it' };

it('is the same as long as nothing happens', () => {
  const folder = aTree(files);
  expect(readState(folder)).toBe(readState(folder));
});

it.each<[string, (folder: string) => void]>([
  ['is written to', (folder) => appendFileSync(join(folder, 'cost/total.md'), ' Two.')],
  ['is added', (folder) => writeFileSync(join(folder, 'cost/more.md'), '')],
  ['is removed', (folder) => rmSync(join(folder, 'cost/total.md'))],
  ['is renamed', (folder) => renameSync(join(folder, 'cost'), join(folder, 'price'))],
  [
    'is replaced by another of the same size',
    (folder) => {
      writeFileSync(join(folder, 'new.md'), 'Two.');
      renameSync(join(folder, 'new.md'), join(folder, 'cost/total.md'));
    },
  ],
])('differs when a file %s', (_, change) => {
  const folder = aTree(files);
  const before = readState(folder);
  change(folder);
  expect(readState(folder)).not.toBe(before);
});

it('minds no file that no knowledge is read from', () => {
  const folder = aTree(files);
  const before = readState(folder);
  writeFileSync(join(folder, 'cost/.total.md.swp'), 'x');
  writeFileSync(join(folder, 'notes.txt'), 'x');
  mkdirSync(join(folder, '.git'));
  expect(readState(folder)).toBe(before);
});

it('says nothing of a folder that is not there', () => {
  expect(readState('/no/such/folder')).toBe('');
});
