import { expect, test } from 'vitest';
import { fitTemperature, type Trial } from '../../../src/ingest/classifier/fit-temperature.ts';

/** Trials that all favour passage 0 alike, so many of them rightly. */
const trials = (right: number, wrong: number): readonly Trial[] =>
  Array.from({ length: right + wrong }, (_, index) => ({
    scores: Float64Array.of(6, 2, 2),
    passage: index < right ? 0 : 1,
  }));

test('is 1 without trials', () => {
  expect(fitTemperature([])).toBe(1);
});

test('is higher the more often the likeliest passage is wrong', () => {
  const [most, some, few] = [trials(19, 1), trials(15, 5), trials(8, 12)].map(fitTemperature);
  expect(most).toBeLessThan(some ?? 0);
  expect(some).toBeLessThan(few ?? 0);
});

test('never falls below 0.4, however often it is right', () => {
  expect(fitTemperature(trials(100, 0))).toBeCloseTo(0.4);
});
