import { findOperands } from '../choosing/find-operands.ts';
import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { isAccounted } from '../reading/is-accounted.ts';
import type { Asked } from '../reading/read-asked.ts';
import { readQuantity } from '../reading/read-quantity.ts';
import { usualQuantities } from '../reading/usual-quantities.ts';
import { stateScaled } from '../wording/state-scaled.ts';

const parts: ReadonlyMap<string, readonly [factor: number, name: string]> = new Map([
  ['half', [1 / 2, 'half']],
  ['third', [1 / 3, 'a third']],
  ['quarter', [1 / 4, 'a quarter']],
  ['fifth', [1 / 5, 'a fifth']],
  ['tenth', [1 / 10, 'a tenth']],
  ['twice', [2, 'twice']],
  ['double', [2, 'double']],
]);
const asksPart =
  /^(?:so |and )?(?:what (?:is )?|how (?:much|long|far|deep) is |what would be )?(?:an? |one )?(half|third|quarter|fifth|tenth|twice|double)(?: the| its)? (?:of )?/u;
/** Words that a question of this kind may have besides. */
const words = new Set([...parts.keys(), 'what', 'one']);

/** "What is half the length of X?", "a quarter of X in miles": a part or a multiple of one figure. */
export function scaleFigure(asked: Asked, facts: Facts): Computed | undefined {
  const [mention, ...others] = asked.mentions;
  const [, name = ''] = asksPart.exec(asked.shape) ?? [];
  const part = parts.get(name);
  if (part === undefined || mention === undefined || others.length > 0) return undefined;
  if (/\b(?:as|than|or|times)\b/u.test(asked.shape)) return undefined;
  const units = asked.parts.flatMap((one) => (one.kind === 'unit' ? [one.unit] : []));
  const [unit, ...otherUnits] = units;
  const quantities = readQuantity(asked)?.quantities ?? (unit ? usualQuantities(unit) : undefined);
  if (otherUnits.length > 0 || quantities === undefined) return undefined;
  const [operand]: readonly Operand[] = findOperands(mention, { quantities }, asked, facts);
  if (operand?.of === undefined || operand.of.quantity === 'year') return undefined;
  const marks = unit === undefined ? '' : 'U';
  if (!isAccounted(asked, { operands: [operand], words, marks }, facts)) return undefined;
  const [factor, said] = part;
  return stateScaled(operand, { factor, said, ...(unit ? { unit } : {}) }, facts);
}
