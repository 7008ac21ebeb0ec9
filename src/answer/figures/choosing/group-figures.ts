import type { Figure } from '../../../types.ts';
import { convertMeasure } from '../units/convert-measure.ts';
import { describeUnit } from '../units/describe-unit.ts';
import type { Operand } from './operand.ts';

/** Quantities that change with time, so that an older figure is no other opinion. */
const changing = /^(?:population|traffic|value|count|workers|share|temperature)$/u;
/** Sums of money further apart than this are not of one time. */
const yearsOfMoney = 5;

/**
 * Brings figures together that say the same thing: of one entity, quantity and scope, in one currency
 * and of one price year. Where they differ, the operand is the range of all of them.
 */
export function groupFigures(figures: readonly Figure[]): readonly Operand[] {
  const groups = Map.groupBy(figures, ({ entity, quantity, scope, unit, prices }) =>
    [entity, quantity, scope, describeUnit(unit).dimension, prices].join('\n'),
  );
  return [...groups.values()].flatMap((group) => toOperand(keepCurrent(group)) ?? []);
}

/** The newest alone of what changes; of sums of money, those of about the newest's time. */
function keepCurrent(group: readonly Figure[]): readonly Figure[] {
  const [first] = group;
  if (first === undefined) return group;
  const newest = Math.max(...group.map(toYear));
  const isMoney = describeUnit(first.unit).currency !== undefined;
  if (!isMoney && !changing.test(first.quantity)) return group;
  return group.filter((figure) => newest - toYear(figure) <= (isMoney ? yearsOfMoney : 0));
}

function toYear({ date }: Figure): number {
  return Number(date.slice(0, 4)) || 0;
}

function toOperand(figures: readonly Figure[]): Operand | undefined {
  const [first] = figures;
  if (first === undefined) return undefined;
  const measures = figures.flatMap((figure) => convertMeasure(figure, first.unit) ?? []);
  return {
    measure: {
      from: Math.min(...measures.map(({ from }) => from)),
      to: Math.max(...measures.map(({ to }) => to)),
      unit: first.unit,
    },
    figures,
    of: first,
    stated: false,
  };
}
