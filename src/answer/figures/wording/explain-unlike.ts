import type { Pair } from '../choosing/choose-pair.ts';
import type { Unlike } from '../choosing/find-unlike.ts';
import type { Operand } from '../choosing/operand.ts';
import type { Incomparable, Statement } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { describeOperands } from './describe-operands.ts';
import { formatMeasure } from './format-measure.ts';
import { nameQuantity } from './quantity-names.ts';
import { toName } from './to-name.ts';
import { toSentence } from './to-sentence.ts';

/** Says why two figures are not compared, and what of the same two can be. */
export function explainUnlike(
  { first, second, unlike }: Pair,
  nearest: Pair | undefined,
  facts: Facts,
): Incomparable {
  const figures = [...first.figures, ...second.figures];
  const reasons = unlike.map((one) => reason(one, first, second)).join('; ');
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

function reason(unlike: Unlike, first: Operand, second: Operand): string {
  if (unlike === 'scope') {
    return `the figures cover different things (${first.of?.scope ?? ''}; ${second.of?.scope ?? ''})`;
  }
  if (unlike === 'currency')
    return 'they are in different currencies, and no exchange rate is given';
  if (unlike === 'prices') {
    return `they are in money of different years (${toYears(first)}; ${toYears(second)})`;
  }
  return 'they do not measure the same';
}

function toYears({ figures }: Operand): string {
  const prices = figures.find((figure) => figure.prices !== undefined)?.prices;
  if (prices !== undefined) return `prices of ${prices}`;
  const years = figures.map(({ date }) => date.slice(0, 4)).toSorted();
  return `figures of ${[...new Set([years[0], years.at(-1)])].join(' to ')}`;
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
