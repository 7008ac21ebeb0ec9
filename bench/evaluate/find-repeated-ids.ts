import type { Problem } from '#core';
import type { Entry } from './parse-lines.ts';

/** Finds the lines whose id stands on an earlier line too: results are told apart by their ids. */
export function findRepeatedIds(
  entries: readonly Entry<{ readonly id: string }>[],
  path: string,
): readonly Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { value, line } of entries) {
    const earlier = first.get(value.id);
    if (earlier === undefined) first.set(value.id, line);
    else {
      const message = `The id "${value.id}" already stands on line ${earlier}; give each line its own.`;
      problems.push({ rule: 'id-unique', path, line, message });
    }
  }
  return problems;
}
