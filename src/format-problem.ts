import type { Problem } from './types.ts';

/** A problem in one line, in the form that editors link to the place: `path:line message (rule)`. */
export function formatProblem({ path, line, message, rule }: Problem): string {
  return `${path}:${line} ${message} (${rule})`;
}
