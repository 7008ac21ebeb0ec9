/** The places of the highest scores above 0, best first, equal ones as they stand; at most `most`, from 1. */
export function pickBest(scores: Float64Array, most: number): readonly number[] {
  const best: number[] = [];
  const scoreAt = (rank: number) => scores[best[rank] ?? -1] ?? 0;
  let floor = 0;
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0;
    if (score <= floor) continue;
    let rank = Math.min(best.length, most - 1);
    for (; rank > 0 && scoreAt(rank - 1) < score; rank -= 1) best[rank] = best[rank - 1] ?? 0;
    best[rank] = place;
    if (best.length === most) floor = scoreAt(most - 1);
  }
  return best;
}
