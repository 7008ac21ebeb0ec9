import type { Pair } from '../choosing/choose-pair.ts';
import type { Operand } from '../choosing/operand.ts';
import type { Incomparable, Statement } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { describeOperands } from './describe-operands.ts';
import { formatMeasure } from './format-measure.ts';
import { nameQuantity } from './quantity-names.ts';
import { toName } from './to-name.ts';
import { toReasons } from './to-reasons.ts';
import { toSentence } from './to-sentence.ts';

/** Says why two figures are not compared, and what of the same two can be. */
export function explainUnlike(
  { first, second, unlike }: Pair,
  nearest: Pair | undefined,
  facts: Facts,
): Incomparable {
  const figures = [...first.figures, ...second.figures];
  const reasons = toReasons(unlike, first, second);
  const both = [first, second].map((operand) => toShown(operand, facts)).join(' and ');
  return {
    kind: 'incomparable',
    text: toSentence(`${both} cannot be compared: ${reasons}`),
    figures,
    ...(nearest === undefined ? {} : { nearest: toNearest(nearest, facts) }),
    because: `Not alike (${unlike.join(', ')}): ${describeOperands([first, second])}.`,
  };
}

function toShown({ of, measure }: Operand, facts: Facts): string {
  const amount = formatMeasure(measure);
  if (of === undefined) return `the ${amount} you give`;
  return toName(of, facts).own(`${nameQuantity(of.quantity, of.scope).noun} of ${amount}`);
}

function toNearest({ first, second }: Pair, facts: Facts): Statement {
  const { noun } = nameQuantity(first.of?.quantity ?? '', first.of?.scope);
  const shown = [first, second].map(
    ({ of, measure }) => `${formatMeasure(measure)} for ${of ? toName(of, facts).name : 'yours'}`,
  );
  const scope = first.of ? ` (${first.of.scope})` : '';
  return {
    text: toSentence(`what can be compared is their ${noun}${scope}: ${shown.join(' and ')}`),
    figures: [...first.figures, ...second.figures],
  };
}
