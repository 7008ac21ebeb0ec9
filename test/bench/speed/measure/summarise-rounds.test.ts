import { expect, it } from 'vitest';
import type { Round } from '../../../../bench/speed/measure/measure-rounds.ts';
import type { Measurement } from '../../../../bench/speed/measure/measurement.ts';
import { summariseRounds } from '../../../../bench/speed/measure/summarise-rounds.ts';

const measured = (p50: number, over: Partial<Measurement> = {}): Measurement => ({
  build: 100 * p50,
  p50,
  p99: 10 * p50,
  memory: { engine: 5, process: 50, resident: 200 },
  ...over,
});
const quality = { first: 0.8, three: 0.9, reciprocalRank: 0.85 };

const rounds: readonly Round[] = [
  new Map([
    ['ours', measured(2, { quality })],
    ['lunr', measured(1)],
  ]),
  // The machine was four times as slow.
  new Map([
    ['ours', measured(8)],
    ['lunr', measured(4)],
  ]),
  new Map([
    ['ours', measured(3)],
    ['lunr', measured(1)],
  ]),
];

it('takes medians, and the quality of the round that judged it', () => {
  const [ours, lunr] = summariseRounds(rounds, 'lunr');
  expect(ours).toMatchObject({ name: 'ours', build: 300, p50: 3, p99: 30, memory: 5, quality });
  expect(lunr).toMatchObject({ name: 'lunr', p50: 1, quality: undefined });
});

it('compares with the yardstick of the same round, so that a slow moment changes nothing', () => {
  const [ours, lunr] = summariseRounds(rounds, 'lunr');
  expect(ours?.times).toEqual({ p50: 2, p99: 2 });
  expect(lunr?.times).toEqual({ p50: 1, p99: 1 });
});

it('does not make up what was not measured', () => {
  expect(() => summariseRounds(rounds, 'Orama')).toThrow('Orama was not measured');
});
