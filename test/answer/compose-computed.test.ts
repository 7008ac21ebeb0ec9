import { describe, expect, it } from 'vitest';
import { type ComputedFindings, composeComputed } from '../../src/answer/compose-computed.ts';
import type { Computation } from '../../src/answer/figures/computation.ts';
import { aSource, aTrace } from '../builders.ts';
import { aFigure } from './figures/sound-tunnel.ts';

const plan = aSource({ title: 'Plan', url: 'https://example.org/plan' });

const bering = aFigure({ date: '2025-10-17', passage: 'pitch/claims#length', source: aSource() });
const channel = aFigure({
  entity: 'Channel Tunnel',
  date: '1994-05-06',
  source: plan,
  passage: 'rail/channel#length',
});

/** A reply of what was worked out. */
const reply = (computation: Computation, over: Partial<ComputedFindings> = {}) =>
  composeComputed({
    question: 'Which is longer?',
    computation,
    trace: aTrace(),
    related: ['How deep is it?'],
    ...over,
  });

const computed: Computation = {
  kind: 'computed',
  sentences: [
    { text: 'The Bering Strait tunnel would be 2.2 times as long.', figures: [channel, bering] },
    { text: '112 km ÷ 50.5 km = 2.2', figures: [bering, channel] },
  ],
  because: 'Two lengths were divided.',
};

it('is an answer that cites every operand, each source once, in order of appearance', () => {
  expect(reply(computed)).toMatchObject({
    kind: 'answer',
    question: 'Which is longer?',
    related: ['How deep is it?'],
    sentences: [
      { text: 'The Bering Strait tunnel would be 2.2 times as long.', citations: [1, 2] },
      { text: '112 km ÷ 50.5 km = 2.2', citations: [2, 1] },
    ],
    citations: [
      { number: 1, source: plan, passage: 'rail/channel#length' },
      { number: 2, source: aSource(), passage: 'pitch/claims#length' },
    ],
  });
});

it('holds for the oldest of its figures', () => {
  const sentences = [{ text: 'It is longer.', figures: [bering, channel] }];
  expect(reply({ ...computed, sentences })).toMatchObject({ asOf: '1994-05-06' });
});

it('says why in words for a maintainer, and how sure it is', () => {
  const { trace, confidence } = reply(computed);
  expect(trace).toEqual(aTrace({ because: 'Two lengths were divided.' }));
  expect(confidence).toBeGreaterThan(0.9);
  expect(confidence).toBeLessThanOrEqual(1);
});

it('cites a source once that both figures are from', () => {
  const figures = [bering, aFigure({ entity: 'Seikan Tunnel', source: aSource() })];
  const both = reply({ ...computed, sentences: [{ text: 'It is longer.', figures }] });
  expect(both).toMatchObject({
    sentences: [{ citations: [1] }],
    citations: [{ number: 1, passage: bering.passage }],
  });
});

describe('what cannot be compared', () => {
  const unlike: Computation = {
    kind: 'incomparable',
    text: 'The two are not comparable.',
    figures: [bering],
    because: 'Their scopes differ.',
  };

  it('is said, with its sources', () => {
    expect(reply(unlike)).toMatchObject({
      kind: 'answer',
      sentences: [{ text: 'The two are not comparable.', citations: [1] }],
    });
  });

  it('comes with the nearest that can', () => {
    const nearest = { text: 'Under the sea, one is longer.', figures: [channel] };
    expect(reply({ ...unlike, nearest })).toMatchObject({
      sentences: [{ text: unlike.text }, { text: nearest.text, citations: [2] }],
      citations: [{ number: 1 }, { number: 2 }],
    });
  });
});

it('says how the question was understood, if it was filled in', () => {
  expect(reply(computed, { understood: 'And the Chunnel?' })).toMatchObject({
    understood: 'And the Chunnel?',
  });
  expect(reply(computed)).not.toHaveProperty('understood');
});

it('never shows a statement without figures to cite', () => {
  const empty = { ...computed, sentences: [{ text: 'It is so.', figures: [] }] };
  expect(reply(empty)).toMatchObject({ sentences: [], citations: [] });
  expect(reply(empty)).not.toHaveProperty('asOf');
});
