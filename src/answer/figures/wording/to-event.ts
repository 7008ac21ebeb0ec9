import type { Operand } from '../choosing/operand.ts';
import type { Facts } from '../facts.ts';
import { toName } from './to-name.ts';

const nouns =
  /^(?:(?:expected|planned) )?(?:opening|founding|proposal|birth|completion|signing|start|sale|passage)\b/u;

/** What happened in the year of a figure: `the opening of the Seikan Tunnel`. */
export function toEvent(of: NonNullable<Operand['of']>, facts: Facts): string {
  const { name } = toName(of, facts);
  return nouns.test(of.scope) && !/\bof\b/u.test(of.scope)
    ? `the ${of.scope} of ${name}`
    : `${name} (${of.scope})`;
}
