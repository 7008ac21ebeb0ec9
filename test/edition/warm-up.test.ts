import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createGuide } from '../../src/edition/create-guide.ts';
import { toOutline } from '../../src/edition/to-outline.ts';
import { warmUp } from '../../src/edition/warm-up.ts';
import { aKnowledge, anAnswer } from '../builders.ts';

/** What an edition is asked while it warms up. */
async function askedOf(questions: readonly string[]): Promise<readonly string[]> {
  const asked: string[] = [];
  const { subject } = aKnowledge();
  await warmUp(
    {
      knowledgeVersion: 'v1',
      subject,
      guide: createGuide(toOutline(aKnowledge())),
      async answer(question) {
        asked.push(question);
        const { trace: _, ...reply } = anAnswer({ question });
        return reply;
      },
      explain: async () => [],
    },
    questions,
  );
  return asked;
}

it('asks some questions of the knowledge, from first to last, and one that no knowledge has', async () => {
  const questions = Array.from({ length: 480 }, (_, number) => `question ${number}`);
  const asked = await askedOf(questions);
  const known = asked.filter((one) => questions.includes(one));
  expect(known).toHaveLength(24);
  expect(known[0]).toBe('question 0');
  expect(known.at(-1)).toBe('question 460');
  expect(asked).toHaveLength(25);
});

it('never asks any twice, nor more than a few, however many there are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(2_000), async (length) => {
      const questions = Array.from({ length }, (_, number) => `question ${number}`);
      const asked = await askedOf(questions);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.length).toBe(Math.min(length, 24) + 1);
    }),
    { numRuns: 30 },
  );
});
