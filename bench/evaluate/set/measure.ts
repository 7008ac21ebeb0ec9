import type { Outcome } from '#core';
import { share } from '../share.ts';
import { answerRate } from './answer-rate.ts';
import { auroc } from './auroc.ts';
import { isRight } from './is-right.ts';
import type { Judged } from './judge-asked.ts';
import { type Band, reliability } from './reliability.ts';

/** A share, 0–1; `undefined` where it does not apply to the set. */
type Share = number | undefined;

/** How well a set was answered. All but the counts are 0–1. */
export type Figures = {
  readonly questions: number;
  readonly answerable: number;
  /** R@k: a right passage among the first k, of the answerable questions. */
  readonly passageAt: { readonly 1: Share; readonly 3: Share; readonly 10: Share };
  /** Mean of 1/rank of the first right passage, 0 where none is among the ten. */
  readonly reciprocalRank: Share;
  /** S@k: an answering sentence among the first k, of the answerable questions. */
  readonly sentenceAt: { readonly 1: Share; readonly 3: Share };
  /** Confidence, answerable against not. */
  readonly auroc: Share;
  /** Share of all questions that can be answered at this precision. */
  readonly answerRateAt: { readonly 95: Share; readonly 90: Share };
  /** Answerable questions that the engine decides to answer and whose first passage is right. */
  readonly inScopeAccuracy: Share;
  /** Unanswerable questions that the engine decides not to answer. */
  readonly outOfScopeRecall: Share;
  /** Of the questions that the engine decides to answer: the answer is right. */
  readonly answersRight: Share;
  /** The same by confidence. */
  readonly reliability: readonly Band[];
  readonly outcomes: Readonly<Record<Outcome, number>>;
};

/** Sums up a set; `hasText` says whether its passages have text, and so sentences to find. */
export function measure(judged: readonly Judged[], hasText: boolean): Figures {
  const answerable = judged.filter((item) => item.answerable);
  const unanswerable = judged.filter((item) => !item.answerable);
  const answers = judged.filter(isAnswered);
  const grade = (item: Judged) => ({
    confidence: item.confidence,
    right: isRight(item, hasText),
  });
  const graded = judged.map(grade);
  const passageAt = (k: number) => share(answerable, (item) => isWithin(item.passageRank, k));
  const sentenceAt = (k: number) =>
    hasText ? share(answerable, (item) => isWithin(item.sentenceRank, k)) : undefined;
  return {
    questions: judged.length,
    answerable: answerable.length,
    passageAt: { 1: passageAt(1), 3: passageAt(3), 10: passageAt(10) },
    reciprocalRank: meanReciprocalRank(answerable),
    sentenceAt: { 1: sentenceAt(1), 3: sentenceAt(3) },
    auroc: auroc(answerable.map(toConfidence), unanswerable.map(toConfidence)),
    answerRateAt: { 95: answerRate(graded, 0.95), 90: answerRate(graded, 0.9) },
    inScopeAccuracy: share(answerable, (item) => isAnswered(item) && item.passageRank === 1),
    outOfScopeRecall: share(unanswerable, (item) => !isAnswered(item)),
    answersRight: share(answers, (item) => isRight(item, hasText)),
    reliability: reliability(answers.map(grade)),
    outcomes: countOutcomes(judged),
  };
}

function isAnswered({ outcome }: Judged): boolean {
  return outcome === 'answer';
}

function isWithin(rank: number | undefined, k: number): boolean {
  return rank !== undefined && rank <= k;
}

function toConfidence({ confidence }: Judged): number {
  return confidence;
}

function meanReciprocalRank(answerable: readonly Judged[]): Share {
  if (answerable.length === 0) return undefined;
  const ranks = answerable.map(({ passageRank }) => passageRank);
  const sum = ranks.reduce<number>(
    (total, rank) => total + (rank !== undefined && rank <= 10 ? 1 / rank : 0),
    0,
  );
  return sum / answerable.length;
}

function countOutcomes(judged: readonly Judged[]): Figures['outcomes'] {
  const counts = { answer: 0, choice: 0, closest: 0, gap: 0, 'out-of-scope': 0 };
  for (const { outcome } of judged) counts[outcome] += 1;
  return counts;
}
