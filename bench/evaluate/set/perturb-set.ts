import { type Perturbation, perturb } from '../perturb/perturb.ts';
import type { EvaluationSet } from './read-set.ts';

/** Writes each question of a set in another way, seeded by its id; all else stays as it is. */
export function perturbSet(set: EvaluationSet, kind: Perturbation): EvaluationSet {
  const questions = set.questions.map((question) => ({
    ...question,
    question: perturb(question.question, kind, question.id),
  }));
  return { ...set, questions };
}
