/** Scopes by how likely they are meant where a question names none, likeliest first. */
const ranks: readonly RegExp[] = [
  /^(?:whole\b|construction$|during construction$|opening$|deepest |narrowest point$|machine$|residents$|valuation$|each (?:railway|road) bore$)/u,
  /^(?:tunnel only|railway|main line|tunnels|inside the tunnel|founding|proposal|birth)$/u,
];
const lastResort = /^as reported$/u;

/** How likely a scope is meant by itself: 0 is likeliest. */
export function scopeRank(scope: string): number {
  const rank = ranks.findIndex((pattern) => pattern.test(scope));
  if (rank >= 0) return rank;
  return lastResort.test(scope) ? ranks.length + 1 : ranks.length;
}
