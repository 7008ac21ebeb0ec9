/** A question's confidence, 0–1, and whether it would be answered rightly. */
export type Graded = { readonly confidence: number; readonly right: boolean };

/**
 * The largest share of all questions, 0–1, that can be answered from some confidence upwards with at
 * least `precision` (0–1) of these answers right; 0 where no cut reaches it. The cut is chosen on
 * the questions themselves, so it flatters a little. `undefined` of no questions.
 */
export function answerRate(graded: readonly Graded[], precision: number): number | undefined {
  if (graded.length === 0) return undefined;
  const ranked = [...graded].sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let answered = 0;
  for (const [index, item] of ranked.entries()) {
    if (item.right) right += 1;
    // Questions of one confidence fall on the same side of every cut.
    const isCut = ranked[index + 1]?.confidence !== item.confidence;
    if (isCut && right / (index + 1) >= precision) answered = index + 1;
  }
  return answered / graded.length;
}
