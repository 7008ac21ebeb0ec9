import { share } from '../share.ts';
import type { Graded } from './answer-rate.ts';

/** The answers of one band of confidence. */
export type Band = {
  /** Tenths, 0–9: 9 is the band from 0.9 to 1, both included. */
  readonly tenth: number;
  readonly answers: number;
  /** 0–1. */
  readonly meanConfidence: number;
  /** Share of the answers that are right, 0–1. */
  readonly right: number;
};

/**
 * Sorts answers by confidence into bands of a tenth, the highest first, leaving out empty ones. Where
 * confidence means what it says, each band's share of right answers is about its mean confidence.
 */
export function reliability(answers: readonly Graded[]): readonly Band[] {
  return [9, 8, 7, 6, 5, 4, 3, 2, 1, 0].flatMap((tenth) => {
    const members = answers.filter(({ confidence }) => toTenth(confidence) === tenth);
    const right = share(members, (answer) => answer.right);
    if (right === undefined) return [];
    const sum = members.reduce((total, { confidence }) => total + confidence, 0);
    return [{ tenth, answers: members.length, meanConfidence: sum / members.length, right }];
  });
}

function toTenth(confidence: number): number {
  return Math.min(9, Math.floor(confidence * 10));
}
