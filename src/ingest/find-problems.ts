import type { Problem } from '../types.ts';
import type { Draft } from './draft.ts';
import { rules } from './rules/index.ts';

/** Everything that is wrong with a draft, in the order of its files and lines. */
export function findProblems(draft: Draft): readonly Problem[] {
  return rules
    .flatMap((rule) =>
      rule.find(draft).map(({ path, line, message }) => ({ rule: rule.name, path, line, message })),
    )
    .toSorted((a, b) => compare(a.path, b.path) || a.line - b.line);
}

/** By code points, so that the order is the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
