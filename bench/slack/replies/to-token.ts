/** The mark by which a sentence is found again in what was drawn. */
export function toToken(index: number): string {
  return `S${index}x`;
}
