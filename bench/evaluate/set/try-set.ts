import { createBot } from '#core';
import type { Trial } from '../calibrate/choose-cuts.ts';
import { askSet } from './ask-set.ts';
import { hasText } from './has-text.ts';
import { isRight } from './is-right.ts';
import { judgeAsked } from './judge-asked.ts';
import type { EvaluationSet } from './read-set.ts';
import { toKnowledge } from './to-knowledge.ts';

/** Asks a set all its questions as if there were no cuts, for these to be chosen; in their order. */
export function trySet(set: EvaluationSet): readonly Trial[] {
  const { knowledge, setIds } = toKnowledge(set);
  const bot = createBot(knowledge, { cuts: { answer: 0, closest: 0 } });
  return askSet(bot, set.questions, setIds)
    .map(judgeAsked)
    .map((judged) => ({
      confidence: judged.confidence,
      answerable: judged.answerable,
      answered: judged.outcome === 'answer',
      right: isRight(judged, hasText(set)),
    }));
}
