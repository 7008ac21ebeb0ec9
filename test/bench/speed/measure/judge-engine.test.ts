import { expect, it } from 'vitest';
import type { Posed } from '../../../../bench/speed/corpus/corpus.ts';
import type { Ready } from '../../../../bench/speed/engines/engine.ts';
import { judgeEngine } from '../../../../bench/speed/measure/judge-engine.ts';
import { aKnowledge, aPassageOf } from '../../../builders.ts';

const knowledge = aKnowledge({
  passages: [
    aPassageOf('a#a', 'The strait is wide. The ice is thick.'),
    aPassageOf('b#b', 'The bridge is long.'),
  ],
});
const pose = (question: string, right: string, answer: string): Posed => ({
  id: question,
  question,
  answerable: true,
  passages: [right],
  answers: [answer],
});
const engine = (...passages: readonly ('a#a' | 'b#b')[]): Ready => ({ ask: () => ({ passages }) });

it('counts the right passage at its place', () => {
  const questions = [pose('How wide?', 'a#a', 'wide'), pose('How long?', 'b#b', 'long')];
  expect(judgeEngine(engine('a#a', 'b#b'), knowledge, questions)).toEqual({
    first: 0.5,
    three: 1,
    reciprocalRank: 0.75,
    sentence: 0.5,
  });
});

it('picks the sentence for an engine that finds passages only', () => {
  const thick = [pose('How thick is the ice?', 'a#a', 'thick')];
  expect(judgeEngine(engine('a#a'), knowledge, thick).sentence).toBe(1);
  const wide = [pose('How thick is the ice?', 'a#a', 'wide')];
  expect(judgeEngine(engine('a#a'), knowledge, wide).sentence).toBe(0);
});

it('takes an engine that finds sentences at its word', () => {
  const ask = () => ({
    passages: ['a#a' as const],
    sentences: [{ passage: 'a#a' as const, text: 'The strait is wide.' }],
  });
  const questions = [pose('How thick is the ice?', 'a#a', 'thick')];
  expect(judgeEngine({ ask }, knowledge, questions).sentence).toBe(0);
});

it('judges no sentences where passages have no text', () => {
  const bare = aKnowledge({ passages: [aPassageOf('a#a', '')] });
  const quality = judgeEngine(engine('a#a'), bare, [pose('How wide?', 'a#a', 'wide')]);
  expect(quality).toEqual({ first: 1, three: 1, reciprocalRank: 1 });
});

it('gives nothing for an engine that finds nothing', () => {
  const quality = judgeEngine(engine(), knowledge, [pose('How wide?', 'a#a', 'wide')]);
  expect(quality).toEqual({ first: 0, three: 0, reciprocalRank: 0, sentence: 0 });
});
