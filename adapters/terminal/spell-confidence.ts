/** From which confidence on a word holds, highest first. */
const words = [
  [0.9, 'certain'],
  [0.7, 'confident'],
  [0.5, 'likely'],
  [0, 'doubtful'],
] as const;

/** A confidence, 0–1, in words and figure: `certain 0.94`. */
export function spellConfidence(confidence: number): string {
  const word = words.find(([from]) => confidence >= from)?.[1] ?? 'doubtful';
  return `${word} ${confidence.toFixed(2)}`;
}
