import { z } from 'zod';
import type { Problem } from '#core';
import { findRepeatedIds } from '../find-repeated-ids.ts';
import { readLines } from '../read-lines.ts';

const pattern = z.string().transform((source, context) => {
  try {
    return new RegExp(source, 'i');
  } catch (error) {
    context.addIssue(error instanceof Error ? error.message : String(error));
    return z.NEVER;
  }
});

const common = {
  id: z.string().min(1),
  /** The first is the kind. */
  tags: z.tuple([z.string()], z.string()),
  /** Asked just before, in the same thread. */
  previous: z.string().optional(),
  question: z.string(),
};

const questionSchema = z.discriminatedUnion(
  'expect',
  [
    z.strictObject({
      ...common,
      expect: z.undefined().optional(),
      all: z.array(pattern),
      any: z.array(pattern),
      none: z.array(pattern),
      facts: z.array(z.string()),
      gold: z.string().optional(),
    }),
    z.strictObject({ ...common, expect: z.enum(['gap', 'out-of-scope']) }),
  ],
  { error: 'Expected "gap" or "out-of-scope", or no such field where it is answerable' },
);

/**
 * A question about the knowledge: either one to be declined, as `expect` says, or one to be answered
 * with a text that matches every pattern of `all`, one of `any` if there are any, and none of `none`.
 */
export type BenchQuestion = Readonly<z.infer<typeof questionSchema>>;

/** One to be answered. */
export type AnswerableQuestion = Extract<BenchQuestion, { readonly all: readonly RegExp[] }>;

/** Reads a file of questions. They are to be used only where there are no problems. */
export function readQuestions(path: string): {
  readonly questions: readonly BenchQuestion[];
  readonly problems: readonly Problem[];
} {
  const { entries, problems } = readLines(path, questionSchema);
  return {
    questions: entries.map(({ value }) => value),
    problems: [...problems, ...findRepeatedIds(entries, path)],
  };
}
