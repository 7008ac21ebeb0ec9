import type { Part } from './part.ts';

const marks = { name: '@', amount: '#', unit: 'U', per: 'P', year: 'Y', number: 'N' } as const;

/**
 * The parts in a line, for patterns: words as they are, `@` for a name, `#` for an amount, `U` for a unit,
 * `P` for per a unit, `Y` for a year, `N` for a number.
 */
export function toShape(parts: readonly Part[]): string {
  return parts.map((part) => (part.kind === 'word' ? part.text : marks[part.kind])).join(' ');
}
