import type { Judged } from './judge-asked.ts';

/**
 * Whether what a question got answers it: the first sentence does, or in a set without text
 * (`hasText` false), where there are no sentences to judge, the first passage.
 */
export function isRight({ passageRank, sentenceRank }: Judged, hasText: boolean): boolean {
  return (hasText ? sentenceRank : passageRank) === 1;
}
