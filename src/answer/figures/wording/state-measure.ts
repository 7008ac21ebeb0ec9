import type { Operand } from '../choosing/operand.ts';
import type { Facts } from '../facts.ts';
import { nameQuantity } from './quantity-names.ts';
import { toName } from './to-name.ts';
import { toScope } from './to-scope.ts';

/** Says that something has a measure: `the Seikan Tunnel is 240 metres deep`. */
export function stateMeasure(
  of: NonNullable<Operand['of']>,
  measure: string,
  facts: Facts,
): string {
  const { name, own, be, plural, proposed } = toName(of, facts);
  const { quantity, scope } = of;
  if (quantity === 'distance') return stateDistance(of, measure, facts);
  if (quantity === 'mass') {
    return `${name} ${proposed ? 'would weigh' : plural ? 'weigh' : 'weighs'} ${measure}`;
  }
  const { noun, adjective } = nameQuantity(quantity, scope);
  // A company or a machine has a diameter only in what it digs.
  if (scope === 'inside the tunnel') {
    return `${own(`inner tunnel ${noun}`)} ${proposed ? 'would be' : 'is'} ${measure}`;
  }
  if (adjective !== undefined) return `${name} ${be} ${measure} ${adjective}${toScope(of)}`;
  return `${own(noun)}${toScope(of)} ${proposed ? 'would be' : 'is'} ${measure}`;
}

function stateDistance(of: NonNullable<Operand['of']>, measure: string, facts: Facts): string {
  const { name, own, be, plural } = toName(of, facts);
  if (plural && /^between\b/u.test(of.scope)) return `${name} ${be} ${measure} apart`;
  const from = /^(?:from|to) (.*)$/u.exec(of.scope)?.[1];
  if (from !== undefined) return `${name} ${be} ${measure} from ${from}`;
  return `${own('distance')}${toScope(of)} ${be === 'would be' ? be : 'is'} ${measure}`;
}
