import type { Asked } from '../../../../bench/evaluate/set/ask-set.ts';
import type { Judged } from '../../../../bench/evaluate/set/judge-asked.ts';
import type { SetQuestion } from '../../../../bench/evaluate/set/read-set.ts';

/** A question of a set, to be found in passage `a`, by default. */
export function aSetQuestion(over: Partial<SetQuestion> = {}): SetQuestion {
  return {
    id: 'q1',
    question: 'When did it open?',
    answerable: true,
    passages: ['a'],
    answers: ['1994'],
    ...over,
  };
}

/** What such a question got: the right passage and sentence first, by default. */
export function anAsked(over: Partial<Asked> = {}): Asked {
  return {
    question: aSetQuestion(),
    outcome: 'answer',
    confidence: 0.8,
    passages: ['a', 'b'],
    sentences: [{ passage: 'a', text: 'It opened in 1994.' }],
    milliseconds: 0.5,
    ...over,
  };
}

/** A question found and answered rightly, by default. */
export function aJudged(over: Partial<Judged> = {}): Judged {
  return {
    answerable: true,
    outcome: 'answer',
    confidence: 0.8,
    passageRank: 1,
    sentenceRank: 1,
    ...over,
  };
}
