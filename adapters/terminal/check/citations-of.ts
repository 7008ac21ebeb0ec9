import type { Passage, Source } from '#core';

/** Every source as often as a sentence cites it. */
export function citationsOf(passages: readonly Passage[]): readonly Source[] {
  return passages.flatMap(({ sentences }) => sentences.flatMap(({ sources }) => sources));
}
