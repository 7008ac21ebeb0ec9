import type { Limits } from './types.ts';

/**
 * For a community of 10,000: one person may go through a list of questions and not read out a
 * book; a busy channel stays readable; and a raid is stopped well below what one machine answers.
 */
export const defaultLimits: Limits = {
  asker: { points: 10, seconds: 60 },
  place: { points: 60, seconds: 60 },
  workspace: { points: 300, seconds: 60 },
};
