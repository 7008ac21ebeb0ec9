import { expect, it } from 'vitest';
import { toPosed } from '../../../../bench/speed/corpus/to-posed.ts';
import { aKnowledge, aPassage } from '../../../builders.ts';

const knowledge = aKnowledge({
  passages: [
    aPassage({ questions: ['one', 'two', 'three'] }),
    aPassage({ id: 'pitch/claims#time', questions: ['four', 'five'] }),
  ],
});
const expected = { kind: 'outcome', outcome: 'declined' } as const;
const place = { path: 'knowledge/golden.yaml', line: 1, expect: expected };

it('asks every second phrasing, then the golden questions', () => {
  const posed = toPosed(knowledge, [{ ask: 'golden', ...place }]);
  expect(posed.map(({ question }) => question)).toEqual(['one', 'three', 'five', 'golden']);
  expect(new Set(posed.map(({ id }) => id)).size).toBe(4);
});

it('asks a golden follow-up in the thread of the question before it', () => {
  const [, , , posed] = toPosed(knowledge, [{ ask: 'and when?', after: 'how much?', ...place }]);
  expect(posed?.thread).toEqual([{ question: 'how much?' }]);
});
