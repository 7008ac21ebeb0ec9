/** How often questions were answered: each must be once. */
export type Tally = {
  readonly name: string;
  readonly answers: readonly number[];
  readonly violations: readonly string[];
  readonly seconds: number;
};

/** One line of what a fault did. */
export function describeTally({ name, answers, violations, seconds }: Tally): string {
  const lost = answers.filter((count) => count === 0).length;
  const doubled = answers.filter((count) => count > 1).length;
  const rules = violations.length === 0 ? '' : `; broke: ${[...new Set(violations)].join('; ')}`;
  return `${name}: ${answers.length} questions, ${lost} lost, ${doubled} doubled${rules} (${seconds.toFixed(1)} s)`;
}
