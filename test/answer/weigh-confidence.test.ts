import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighConfidence } from '../../src/answer/weigh-confidence.ts';
import type { Signals } from '../../src/types.ts';
import { aTrace } from '../builders.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const names = Object.keys(aTrace().signals);
const arbitrarySignals: fc.Arbitrary<Signals> = fc
  .array(share, { minLength: names.length, maxLength: names.length })
  .map((values) => ({
    ...aTrace().signals,
    ...Object.fromEntries(names.map((name, place) => [name, values[place]])),
  }));

it('is always between 0 and 1', () => {
  fc.assert(
    fc.property(arbitrarySignals, (signals) => {
      const confidence = weighConfidence(signals);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }),
  );
});

describe('never falls where more speaks for the passage:', () => {
  const raising = [
    'strength',
    'coverage',
    'neighbours',
    'standout',
    'phrasing',
    'covered',
  ] as const;
  it.each(raising)('%s', (name) => {
    fc.assert(
      fc.property(arbitrarySignals, share, (signals, other) => {
        const [low, high] = [Math.min(signals[name], other), Math.max(signals[name], other)];
        const at = (value: number) => weighConfidence({ ...signals, [name]: value });
        expect(at(high)).toBeGreaterThanOrEqual(at(low));
      }),
    );
  });
});

it('never rises where more of the names are missing', () => {
  fc.assert(
    fc.property(arbitrarySignals, share, (signals, other) => {
      const [low, high] = [
        Math.min(signals.missingNames, other),
        Math.max(signals.missingNames, other),
      ];
      const at = (missingNames: number) => weighConfidence({ ...signals, missingNames });
      expect(at(high)).toBeLessThanOrEqual(at(low));
    }),
  );
});

describe('depends on', () => {
  const half = Object.fromEntries(names.map((name) => [name, 0.5]));
  const signals: Signals = { ...aTrace().signals, ...half, strength: 0.3, neighbours: 0.1 };
  const from = [
    'strength',
    'coverage',
    'neighbours',
    'standout',
    'phrasing',
    'covered',
    'named',
  ] as const;
  it.each(from)('%s', (name) => {
    expect(weighConfidence({ ...signals, [name]: 1 })).toBeGreaterThan(weighConfidence(signals));
  });
  it('phrasings that the passage has and the question is not like', () => {
    const matched = { ...signals, strength: 1, standout: 1, phrasing: 0 };
    const of = (phrased: number) => weighConfidence({ ...matched, phrased });
    expect(of(1)).toBeLessThan(of(0));
  });
  it('missing names', () => {
    expect(weighConfidence({ ...signals, missingNames: 1 })).toBeLessThan(weighConfidence(signals));
  });
});

it('needs few of the words where a phrasing is likely, but not none', () => {
  const none = Object.fromEntries(names.map((name) => [name, 0]));
  const likely: Signals = { ...aTrace().signals, ...none, phrasing: 0.7, phrased: 1, named: 1 };
  expect(weighConfidence({ ...likely, covered: 0.4 })).toBeGreaterThan(0.6);
  expect(weighConfidence({ ...likely, covered: 0.1 })).toBeLessThan(0.2);
});

it('is sure of a question that is a phrasing, and of one whose words all match', () => {
  const none = Object.fromEntries(names.map((name) => [name, 0]));
  const nothing: Signals = { ...aTrace().signals, ...none };
  expect(weighConfidence(nothing)).toBeLessThan(0.05);
  expect(weighConfidence({ ...nothing, phrasing: 1, covered: 1, named: 1 })).toBeGreaterThan(0.9);
  const matched = { strength: 1, coverage: 1, neighbours: 1, standout: 1, covered: 1, named: 1 };
  expect(weighConfidence({ ...nothing, ...matched })).toBeGreaterThan(0.85);
});
