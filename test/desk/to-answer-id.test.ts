import { expect, it } from 'vitest';
import { toAnswerId } from '../../src/desk/to-answer-id.ts';

const grounds = {
  question: 'How deep?',
  thread: [{ question: 'How long?' }],
  knowledgeVersion: 'k-1',
  engineVersion: '1.0.0',
};

it('is the same for the same grounds', () => {
  expect(toAnswerId({ ...grounds })).toBe(toAnswerId(grounds));
  expect(toAnswerId(grounds)).toMatch(/^A-[0-9a-z]{8}$/u);
});

it.each([
  { question: 'How deep' },
  { thread: [] },
  { thread: [{ question: 'How long?', passage: 'a/b#c' as const }] },
  { knowledgeVersion: 'k-2' },
  { engineVersion: '1.0.1' },
])('differs with %o', (over) => {
  expect(toAnswerId({ ...grounds, ...over })).not.toBe(toAnswerId(grounds));
});
