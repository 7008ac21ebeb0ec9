import { describe, expect, it } from 'vitest';
import type { Context, GoldenQuestion, Reply } from '#core';
import { findFailures } from '../../../../adapters/terminal/check/find-failures.ts';
import {
  aBot,
  aChoice,
  aCitedSentence,
  aClosest,
  aGap,
  anAnswer,
  anOutOfScope,
} from '../../../builders.ts';

const cost = 'pitch/claims#cost';
const depth = 'strait/depth#depth';

function aQuestion(expect: GoldenQuestion['expect'], after?: string): GoldenQuestion {
  const question = { ask: 'how much', expect, path: 'knowledge/golden.yaml', line: 7 };
  return after === undefined ? question : { ...question, after };
}

/** The messages about a question that gets this reply. */
const messages = (reply: Reply, question: GoldenQuestion) =>
  findFailures(
    aBot(() => reply),
    [question],
  ).map(({ message }) => message);

const from = (passage: typeof cost | typeof depth) => ({
  sentences: [aCitedSentence({ passage })],
});
const passages = (...ids: readonly (typeof cost | typeof depth)[]) =>
  aQuestion({ kind: 'passage', passages: ids });
const outcome = (name: Reply['kind'] | 'declined') => aQuestion({ kind: 'outcome', outcome: name });

describe('lets pass', () => {
  it.each<[string, Reply, GoldenQuestion]>([
    ['an answer from the passage', anAnswer(from(cost)), passages(cost)],
    ['an answer from one of the passages', anAnswer(from(cost)), passages(depth, cost)],
    ['a passage that says it is not known', aGap(from(cost)), passages(cost)],
    ['any answer, where only that is asked', anAnswer(from(depth)), outcome('answer')],
    ['the outcome', aChoice(), outcome('choice')],
    ['the nearest, where it must be declined', aClosest(), outcome('declined')],
    ['out of scope, where it must be declined', anOutOfScope(), outcome('declined')],
  ])('%s', (_, reply, question) => {
    expect(messages(reply, question)).toEqual([]);
  });
});

describe('tells what happened instead', () => {
  it.each<[string, Reply, GoldenQuestion, RegExp]>([
    [
      'another passage',
      anAnswer({ ...from(depth), confidence: 0.876 }),
      passages(cost),
      /^"how much" must get pitch\/claims#cost and gets answer from strait\/depth#depth, confidence 0\.88; add a phrasing/u,
    ],
    [
      'the passage second',
      anAnswer({ sentences: [aCitedSentence({ passage: depth }), aCitedSentence()] }),
      passages(cost),
      /gets answer from strait\/depth#depth/u,
    ],
    [
      'the passage as the nearest',
      aClosest(from(cost)),
      passages(cost),
      /gets closest from pitch\/claims#cost/u,
    ],
    [
      'nothing',
      aGap(),
      passages(cost, depth),
      /must get pitch\/claims#cost or strait\/depth#depth and gets gap, /u,
    ],
    [
      'another outcome',
      aGap(),
      outcome('out-of-scope'),
      /must get out-of-scope and gets gap, .*--explain/u,
    ],
    [
      'an answer',
      anAnswer(from(cost)),
      outcome('declined'),
      /must get declined and gets answer from pitch\/claims#cost/u,
    ],
  ])('%s', (_, reply, question, message) => {
    const [first = '', ...more] = messages(reply, question);
    expect(first).toMatch(message);
    expect(more).toEqual([]);
  });
});

it('points at the question', () => {
  const bot = aBot(() => aGap());
  expect(findFailures(bot, [passages(cost)])).toMatchObject([
    { rule: 'golden', path: 'knowledge/golden.yaml', line: 7 },
  ]);
});

it('asks what comes after in the thread of what came before', () => {
  const asked: { readonly question: string; readonly thread: Context['thread'] }[] = [];
  const bot = aBot((question, { thread }) => {
    asked.push({ question, thread });
    return question === 'how deep' ? anAnswer(from(depth)) : aChoice();
  });
  const [failure] = findFailures(bot, [
    aQuestion({ kind: 'outcome', outcome: 'answer' }, 'how deep'),
    aQuestion({ kind: 'outcome', outcome: 'choice' }, 'which'),
  ]);
  expect(failure?.message).toContain('"how much" after "how deep" must get answer');
  expect(asked).toEqual([
    { question: 'how deep', thread: undefined },
    { question: 'how much', thread: [{ question: 'how deep', passage: depth }] },
    { question: 'which', thread: undefined },
    { question: 'how much', thread: [{ question: 'which' }] },
  ]);
});
