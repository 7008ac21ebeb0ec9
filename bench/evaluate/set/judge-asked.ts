import type { Outcome } from '#core';
import type { Asked } from './ask-set.ts';

/** What a question got, held against what is right. */
export type Judged = {
  readonly answerable: boolean;
  readonly outcome: Outcome;
  /** 0–1. */
  readonly confidence: number;
  /** Where the first right passage stands, from 1; `undefined` where none does. */
  readonly passageRank: number | undefined;
  /** Where the first answering sentence stands, from 1; `undefined` where none does. */
  readonly sentenceRank: number | undefined;
};

/**
 * Finds the right ones among the passages and sentences that a question got. An answering sentence
 * is from a right passage and has one of the answers in it, in the same case, however it is spaced;
 * where the question lists no answers, the passage alone decides. An unanswerable question has
 * neither, whatever passages it names.
 */
export function judgeAsked({ question, outcome, confidence, passages, sentences }: Asked): Judged {
  const { answerable } = question;
  const right = new Set(answerable ? question.passages : []);
  const answers = question.answers.map(foldSpace);
  const answering = (text: string) =>
    answers.length === 0 || answers.some((answer) => foldSpace(text).includes(answer));
  return {
    answerable,
    outcome,
    confidence,
    passageRank: rankOf(passages, (id) => right.has(id)),
    sentenceRank: rankOf(sentences, ({ passage, text }) => right.has(passage) && answering(text)),
  };
}

function rankOf<T>(items: readonly T[], isRight: (item: T) => boolean): number | undefined {
  const index = items.findIndex(isRight);
  return index === -1 ? undefined : index + 1;
}

function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
