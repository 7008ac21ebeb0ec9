import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPerturbation } from '../../../../bench/evaluate/perturb/is-perturbation.ts';
import { perturb, perturbations } from '../../../../bench/evaluate/perturb/perturb.ts';

const kinds = Object.keys(perturbations).filter(isPerturbation);
const seeds = Array.from({ length: 300 }, (_, index) => `q${index}`);

it('writes a question in each of the three ways', () => {
  const question = 'How long would the Bering Strait tunnel be?';
  expect(kinds.map((kind) => [kind, perturb(question, kind, 'd001')])).toEqual([
    ['typo', 'How long woudl the Bering Strait tunnel be?'],
    ['lower', 'how long would the bering strait tunnel be'],
    ['chatty', expect.stringContaining(question)],
  ]);
});

it('always gives the same result for the same seed', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...kinds), fc.string(), (question, kind, seed) => {
      expect(perturb(question, kind, seed)).toBe(perturb(question, kind, seed));
    }),
  );
});

describe('chatty', () => {
  it('keeps the question whole, and wraps it in several ways by seed', () => {
    const wrapped = new Set(seeds.map((seed) => perturb('Who pays?', 'chatty', seed)));
    expect(wrapped.size).toBeGreaterThanOrEqual(6);
    expect([...wrapped].filter((text) => !/\S.*Who pays\?/u.test(text))).toEqual([]);
  });
});

describe('typo', () => {
  it('makes other errors for other seeds', () => {
    const typos = new Set(seeds.map((seed) => perturb('Who digs tunnels?', 'typo', seed)));
    expect(typos.size).toBeGreaterThan(20);
  });
});
