/**
 * Area under the ROC curve: how often a score from the first list is above one from the second, a
 * tie counting half. 1 parts them wholly, 0.5 is chance; `undefined` where a list is empty. It is
 * the Mann–Whitney U statistic divided by the number of pairs, by rank sums (Hanley and McNeil
 * 1982, Radiology 143), so n log n.
 */
export function auroc(
  positives: readonly number[],
  negatives: readonly number[],
): number | undefined {
  if (positives.length === 0 || negatives.length === 0) return undefined;
  const scored = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let start = 0; start < scored.length; ) {
    let end = start;
    while (end < scored.length && scored[end]?.score === scored[start]?.score) end += 1;
    // Equal scores share the mean of the ranks that they take up, start + 1 to end.
    const rank = (start + 1 + end) / 2;
    rankSum += rank * scored.slice(start, end).filter(({ positive }) => positive).length;
    start = end;
  }
  const count = positives.length;
  return (rankSum - (count * (count + 1)) / 2) / (count * negatives.length);
}
