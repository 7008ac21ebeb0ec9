import type {
  AnswerableQuestion,
  BenchQuestion,
} from '../../../../bench/evaluate/questions/read-questions.ts';

type DeclinableQuestion = Exclude<BenchQuestion, AnswerableQuestion>;

/** A question to be answered with “112 km” or “70 miles”, by default. */
export function anAnswerable(over: Partial<AnswerableQuestion> = {}): AnswerableQuestion {
  return {
    id: 'd001',
    tags: ['single', 'geo', 'number'],
    question: 'How long would the tunnel be?',
    all: [],
    any: [/112 km/i, /70 miles/i],
    none: [],
    facts: ['pitch-04'],
    ...over,
  };
}

/** A question on the subject that nothing is written on, by default. */
export function aDeclinable(over: Partial<DeclinableQuestion> = {}): DeclinableQuestion {
  return { id: 'd002', tags: ['gap'], question: 'Who would drive it?', expect: 'gap', ...over };
}
