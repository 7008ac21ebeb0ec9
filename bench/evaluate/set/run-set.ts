import { type Cuts, createBot } from '#core';
import { chooseCuts } from '../calibrate/choose-cuts.ts';
import { halve } from '../halve.ts';
import { type Asked, askSet } from './ask-set.ts';
import type { EvaluationSet, SetQuestion } from './read-set.ts';
import { toKnowledge } from './to-knowledge.ts';
import { trySet } from './try-set.ts';

/** On what to choose the cuts: never on the questions that they are judged on. */
export type Calibration =
  /** None: the engine's own cuts. */
  | { readonly kind: 'none' }
  | { readonly kind: 'other'; readonly set: EvaluationSet }
  /** On every second question, judged on the others, and the other way round. */
  | { readonly kind: 'half' };

/** A set, asked. */
export type Run = {
  readonly asked: readonly Asked[];
  /** How long the engine took to be built, in milliseconds. */
  readonly build: number;
  /** The cuts that were chosen. */
  readonly cuts: readonly Cuts[];
};

/** Builds the engine and asks it all questions of a set. */
export function runSet(set: EvaluationSet, calibration: Calibration): Run {
  const parts = plan(set, calibration).map(({ questions, cuts }) => ({
    ...ask({ ...set, questions }, cuts),
    cuts,
  }));
  return {
    asked: parts.flatMap(({ asked }) => asked),
    build: Math.min(...parts.map(({ build }) => build)),
    cuts: parts.flatMap(({ cuts }) => cuts ?? []),
  };
}

type Part = { readonly questions: readonly SetQuestion[]; readonly cuts: Cuts | undefined };

function plan(set: EvaluationSet, calibration: Calibration): readonly Part[] {
  const { questions } = set;
  switch (calibration.kind) {
    case 'none':
      return [{ questions, cuts: undefined }];
    case 'other':
      return [{ questions, cuts: chooseCuts(trySet(calibration.set)) }];
    case 'half': {
      const [some, others] = halve(questions);
      const [triedSome, triedOthers] = halve(trySet(set));
      return [
        { questions: some, cuts: chooseCuts(triedOthers) },
        { questions: others, cuts: chooseCuts(triedSome) },
      ];
    }
  }
}

function ask(set: EvaluationSet, cuts: Cuts | undefined) {
  const { knowledge, setIds } = toKnowledge(set);
  const start = performance.now();
  const bot = createBot(knowledge, cuts === undefined ? {} : { cuts });
  const build = performance.now() - start;
  return { asked: askSet(bot, set.questions, setIds), build };
}
