import { expect, it } from 'vitest';
import type { Runner } from '../../../src/desk/journal/runner.ts';
import { withSpare } from '../../../src/desk/journal/with-spare.ts';

const idle: Runner = {
  prepare: async () => {},
  run: () => Promise.reject(new Error('It is away.')),
  insist: () => Promise.reject(new Error('It is away.')),
  charge: () => Promise.reject(new Error('It is away.')),
  forgive: async () => {},
  close: async () => {},
};

it('has patience with the spare when the patience with the main one is used up', async () => {
  const patience: number[] = [];
  const spare: Runner = {
    ...idle,
    run: (_, left) => {
      patience.push(left);
      return Promise.reject(new Error('It is not asked anything here.'));
    },
    charge: async (_, left) => void patience.push(left),
  };
  const runner = withSpare(idle, spare, { report: () => {}, room: 10 });
  await expect(runner.run(async () => {}, 1)).rejects.toThrow('not asked');
  await runner.charge([], 1);
  expect(patience.every((left) => left > 1_000)).toBe(true);
  expect(patience).toHaveLength(2);
});
