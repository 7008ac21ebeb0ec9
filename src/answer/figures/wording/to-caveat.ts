import type { Unlike } from '../choosing/find-unlike.ts';
import type { Operand } from '../choosing/operand.ts';
import { toReasons } from './to-reasons.ts';

/** What to bear in mind where two sums are reckoned with though they are not alike; else nothing. */
export function toCaveat(unlike: readonly Unlike[], first: Operand, second: Operand): string {
  return unlike.length === 0 ? '' : `, though ${toReasons(unlike, first, second)}`;
}
