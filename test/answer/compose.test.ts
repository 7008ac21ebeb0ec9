import { describe, expect, it } from 'vitest';
import { compose, type Findings } from '../../src/answer/compose.ts';
import type { Outcome, Passage } from '../../src/types.ts';
import { aKnowledge, aPassage, aPassageOf, aSentence, aSource, aTrace } from '../builders.ts';

const cost = aPassageOf(
  'pitch/claims#cost',
  'Dmitriev put it at $8 billion. He named $65 billion, too.',
  {
    questions: ['What would it cost?', 'price tag'],
    next: ['Who would pay?', 'How long would it be?', 'When?', 'Why?'],
    asOf: '2025-10-18',
  },
);
const fund = aPassageOf('pitch/fund#fund', 'The fund would pay. Investors would, too.', {
  asOf: '2025-01-05',
  reviewBy: '2026-01-31',
});
const payers = aPassageOf('pitch/gaps#payers', 'Nobody has said who pays. It may never be said.', {
  unknown: true,
});

/** Findings on which this is decided, on these passages, best first. */
function findings(
  outcome: Outcome,
  passages: readonly Passage[],
  over: Partial<Findings> = {},
): Findings {
  return {
    question: 'how much?',
    decision: { outcome, because: 'It is so.' },
    confidence: 0.8,
    passages,
    tied: passages.length,
    sentences: [],
    subject: aKnowledge().subject,
    trace: aTrace({ cuts: { answer: 0.6, closest: 0.3 } }),
    ...over,
  };
}

/** The texts that a reply shows; none where it shows none. */
function shown(found: Findings): readonly string[] {
  const reply = compose(found);
  return 'sentences' in reply ? reply.sentences.map(({ text }) => text) : [];
}

describe('an answer', () => {
  it('shows the best passage, with its date and up to three questions to ask next', () => {
    expect(compose(findings('answer', [cost, fund]))).toMatchObject({
      kind: 'answer',
      question: 'how much?',
      confidence: 0.8,
      asOf: '2025-10-18',
      related: ['Who would pay?', 'How long would it be?', 'When?'],
    });
    expect(shown(findings('answer', [cost, fund]))).toEqual([
      'Dmitriev put it at $8 billion.',
      'He named $65 billion, too.',
    ]);
  });

  it('shows the sentence first that clearly answers best', () => {
    const [, second] = cost.sentences;
    const sentences = second
      ? [{ passage: cost, sentence: second, score: 19, coverage: 1, parts: [] }]
      : [];
    const [text] = shown(findings('answer', [cost], { sentences }));
    expect(text).toBe('He named $65 billion, too.');
  });

  it('that corrects says what, and begins where its passage does', () => {
    const [, second] = cost.sentences;
    const sentences = second
      ? [{ passage: cost, sentence: second, score: 19, coverage: 1, parts: [] }]
      : [];
    const found = findings('answer', [cost], { sentences, corrects: 'it is free' });
    expect(compose(found)).toMatchObject({ corrects: 'it is free' });
    expect(shown(found)[0]).toBe('Dmitriev put it at $8 billion.');
    expect(compose(findings('answer', [cost]))).not.toHaveProperty('corrects');
  });

  it('keeps points with what introduces them', () => {
    const texts = ['Crossing costs:', '50 crowns for a car.', '90 crowns for a lorry.'];
    const sentences = texts.map((text, place) =>
      aSentence({ text, layout: place === 0 ? 'prose' : 'point' }),
    );
    expect(shown(findings('answer', [aPassage({ sentences })]))).toEqual(texts);
  });
});

it('a choice offers each passage once, at most five, and none that only says it is not known', () => {
  const others = Array.from({ length: 7 }, (_, place) =>
    aPassageOf(`a/b#part-${place}`, 'It is so.'),
  );
  expect(
    compose(findings('choice', [cost, payers, { ...cost, id: 'a#b' }, ...others])),
  ).toMatchObject({
    kind: 'choice',
    suggestions: ['What would it cost?', 'Part 0', 'Part 1', 'Part 2', 'Part 3'],
  });
});

it('the closest shows the first sentence of two passages, dated by the oldest', () => {
  const found = findings('closest', [cost, fund, payers]);
  expect(shown(found)).toEqual(['Dmitriev put it at $8 billion.', 'The fund would pay.']);
  expect(compose(found)).toMatchObject({
    kind: 'closest',
    asOf: '2025-01-05',
    reviewBy: '2026-01-31',
    suggestions: ['What would it cost?', 'Fund'],
  });
});

describe('a gap', () => {
  it('quotes what says that it is not known, as it begins', () => {
    const sentences = payers.sentences.map((sentence, place) => ({
      passage: payers,
      sentence,
      score: 9 * place,
      coverage: 1,
      parts: [],
    }));
    expect(shown(findings('gap', [payers, cost], { sentences }))).toEqual([
      'Nobody has said who pays.',
      'It may never be said.',
    ]);
  });

  it('quotes nothing that it is not sure of, and nothing that is known', () => {
    expect(shown(findings('gap', [payers, cost], { confidence: 0.5 }))).toEqual([]);
    expect(shown(findings('gap', [cost, payers]))).toEqual([]);
  });

  it('offers what to ask next where it is written', () => {
    const next = ['What is the fund?'];
    expect(compose(findings('gap', [{ ...payers, next }, cost]))).toMatchObject({
      suggestions: next,
    });
  });

  it('offers what can be asked', () => {
    expect(compose(findings('gap', [cost, payers, fund]))).toMatchObject({
      kind: 'gap',
      suggestions: ['What would it cost?', 'Fund'],
    });
  });
});

it('what is out of scope gets the subject and its examples', () => {
  expect(compose(findings('out-of-scope', [cost]))).toMatchObject({
    kind: 'out-of-scope',
    subject: 'the Bering Strait tunnel proposal',
    suggestions: ['How long would the tunnel be?', 'How much would it cost?'],
  });
});

it('always says how the question was understood, if it was filled in', () => {
  const outcomes = ['answer', 'choice', 'closest', 'gap', 'out-of-scope'] as const;
  for (const outcome of outcomes) {
    const understood = compose(findings(outcome, [cost], { understood: 'How much is it?' }));
    expect(understood).toMatchObject({ kind: outcome, understood: 'How much is it?' });
    expect(compose(findings(outcome, [cost]))).not.toHaveProperty('understood');
  }
});

it('always shows nothing but sentences with a source, each source numbered once', () => {
  const plan = aSource({ title: 'Plan', url: 'https://example.org/plan' });
  const sentences = [aSentence({ sources: [plan, aSource()] }), aSentence({ sources: [] })];
  for (const outcome of ['answer', 'closest', 'gap'] as const) {
    const reply = compose(findings(outcome, [aPassage({ sentences, unknown: outcome === 'gap' })]));
    expect(reply).toMatchObject({
      sentences: [{ citations: [1, 2] }],
      citations: [{ number: 1 }, { number: 2 }],
    });
  }
});

it('is a reply even where nothing was found', () => {
  const outcomes = ['answer', 'choice', 'closest', 'gap', 'out-of-scope'] as const;
  for (const outcome of outcomes)
    expect(compose(findings(outcome, []))).toMatchObject({ kind: outcome });
});
