import { expect, it } from 'vitest';
import { timeQuestions } from '../../../../bench/speed/measure/time-questions.ts';

const questions = ['one', 'two', 'three'].map((question) => ({
  id: question,
  question,
  answerable: true,
  passages: [],
  answers: [],
}));

it('asks every question as often as any other', () => {
  const asked = new Map<string, number>();
  const ask = ({ question }: { readonly question: string }) => {
    asked.set(question, (asked.get(question) ?? 0) + 1);
    return { passages: [] };
  };
  const { p50, p99 } = timeQuestions({ ask }, questions);
  expect([...asked.keys()]).toEqual(['one', 'two', 'three']);
  const counts = [...asked.values()];
  // Whether a call answers at once is tried out on one of them.
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  expect(p50).toBeLessThanOrEqual(p99);
});

it('does not hide that an engine fails', () => {
  const ask = () => {
    throw new Error('out of order');
  };
  expect(() => timeQuestions({ ask }, questions)).toThrow('out of order');
});
