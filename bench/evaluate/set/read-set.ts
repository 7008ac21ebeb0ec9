import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Problem } from '#core';
import { findRepeatedIds } from '../find-repeated-ids.ts';
import type { Entry } from '../parse-lines.ts';
import { readLines } from '../read-lines.ts';

const passageSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string(),
  text: z.string(),
  questions: z.array(z.string()).default([]),
});

const questionSchema = z.strictObject({
  id: z.string().min(1),
  question: z.string(),
  answerable: z.boolean(),
  passages: z.array(z.string()),
  answers: z.array(
    z.string().regex(/\S/u, 'An empty answer stands in every sentence; leave it out'),
  ),
});

/** A passage of a set; `questions` are phrasings that it answers. */
export type SetPassage = Readonly<z.infer<typeof passageSchema>>;

/** A question of a set: `passages` are right, and one of `answers` stands in the right sentence. */
export type SetQuestion = Readonly<z.infer<typeof questionSchema>>;

/** Passages and the questions to ask them. */
export type EvaluationSet = {
  /** The folder's own name. */
  readonly name: string;
  readonly passages: readonly (Entry<SetPassage> & { readonly path: string })[];
  readonly questions: readonly SetQuestion[];
};

/** Reads a set's two files. The set is to be used only where there are no problems. */
export function readSet(folder: string): {
  readonly set: EvaluationSet;
  readonly problems: readonly Problem[];
} {
  const passagesPath = join(folder, 'passages.jsonl');
  const questionsPath = join(folder, 'questions.jsonl');
  const passages = readLines(passagesPath, passageSchema);
  const questions = readLines(questionsPath, questionSchema);
  const problems = [
    ...passages.problems,
    ...findRepeatedIds(passages.entries, passagesPath),
    ...questions.problems,
    ...findRepeatedIds(questions.entries, questionsPath),
  ];
  // With lines missing from the passages, every question about them would be blamed as well.
  if (passages.problems.length === 0) {
    const ids = new Set(passages.entries.map(({ value }) => value.id));
    problems.push(...findUnfindable(questions.entries, ids, questionsPath));
  }
  return {
    set: {
      name: basename(resolve(folder)),
      passages: passages.entries.map((entry) => ({ ...entry, path: passagesPath })),
      questions: questions.entries.map(({ value }) => value),
    },
    problems,
  };
}

/** A question none of whose passages is in the set would count as a miss of the engine. */
function findUnfindable(
  questions: readonly Entry<SetQuestion>[],
  ids: ReadonlySet<string>,
  path: string,
): readonly Problem[] {
  return questions
    .filter(({ value }) => value.answerable && !value.passages.some((id) => ids.has(id)))
    .map(({ line }) => ({
      rule: 'passage-known',
      path,
      line,
      message:
        'Answerable, but none of its passages stands in passages.jsonl; name one, or write "answerable": false.',
    }));
}
