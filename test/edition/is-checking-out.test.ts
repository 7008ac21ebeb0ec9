import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isCheckingOut } from '../../src/edition/is-checking-out.ts';
import { aTree } from './a-tree.ts';

it('is so while the repository around the folder has its index locked', () => {
  const folder = aTree({ '.git/index.lock': '', 'knowledge/cost/total.md': '' });
  expect(isCheckingOut(join(folder, 'knowledge'))).toBe(true);
});

it('is not so without a lock, nor with one that was left behind', () => {
  expect(isCheckingOut(aTree({ '.git/index': '' }))).toBe(false);
  const folder = aTree({ '.git/index.lock': '' });
  utimesSync(join(folder, '.git/index.lock'), 1, 1);
  expect(isCheckingOut(folder)).toBe(false);
});
