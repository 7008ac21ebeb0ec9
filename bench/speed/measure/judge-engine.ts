import type { Knowledge } from '#core';
import { judgeAsked } from '../../evaluate/set/judge-asked.ts';
import { measure } from '../../evaluate/set/measure.ts';
import type { Posed } from '../corpus/corpus.ts';
import type { Ready } from '../engines/engine.ts';
import type { Quality } from './measurement.ts';
import { pickSentence } from './pick-sentence.ts';

/** Asks the questions and says how well they were answered. */
export function judgeEngine(
  { ask }: Ready,
  { passages }: Knowledge,
  questions: readonly Posed[],
): Quality {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const judged = questions.map((question) => {
    const found = ask(question);
    const first = byId.get(found.passages[0] ?? '#');
    const sentences = found.sentences ?? (first ? pickSentence(question.question, first) : []);
    // To search is not to decide: here everything counts as an answer, none surer than another.
    const undecided = { outcome: 'answer', confidence: 1, milliseconds: 0 } as const;
    return judgeAsked({ question, ...undecided, passages: found.passages, sentences });
  });
  const hasText = passages.some(({ sentences }) => sentences.length > 0);
  const { passageAt, reciprocalRank, sentenceAt } = measure(judged, hasText);
  return {
    first: passageAt[1] ?? 0,
    three: passageAt[3] ?? 0,
    reciprocalRank: reciprocalRank ?? 0,
    ...(sentenceAt[1] === undefined ? {} : { sentence: sentenceAt[1] }),
  };
}
