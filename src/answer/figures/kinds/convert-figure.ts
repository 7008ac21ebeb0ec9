import { toTerm, toTerms } from '../../../terms.ts';
import { findOperands } from '../choosing/find-operands.ts';
import type { Operand } from '../choosing/operand.ts';
import { scopeRank } from '../choosing/scope-rank.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { isAccounted } from '../reading/is-accounted.ts';
import type { Asked } from '../reading/read-asked.ts';
import { readQuantity } from '../reading/read-quantity.ts';
import { usualQuantities } from '../reading/usual-quantities.ts';
import { convertMeasure } from '../units/convert-measure.ts';
import { describeUnit } from '../units/describe-unit.ts';
import type { Measure } from '../units/measure.ts';
import { significantDigits } from '../units/significant-digits.ts';
import { formatMeasure } from '../wording/format-measure.ts';
import { stateMeasure } from '../wording/state-measure.ts';
import { toComputed } from '../wording/to-computed.ts';
import { toConversion } from '../wording/to-conversion.ts';
import { toOperandSymbols } from '../wording/to-operand-symbols.ts';
import { toResult } from '../wording/to-result.ts';

const asksForUnit = /\b(?:how many|what in|in|to|into) U\b/u;
/** Words that a question of this kind may have besides. */
const words = new Set(
  `need needs needed run runs ran lie lies reach reaches stretch stretches max maximum top`.split(
    /\s+/u,
  ),
);
/** How long something took, not how long it is. */
const lasting = /\b(?:takes?|took|taken|lasts?|lasted|construction|duration|time|how long)\b|#/u;
const compares = /\b(?:than|times|or|difference|more|less|older|share|percent|percentage)\b/u;

/** "How long is the Seikan Tunnel in miles?": a figure in another unit than its own. */
export function convertFigure(asked: Asked, facts: Facts): Computed | undefined {
  const unit = findUnit(asked);
  const [mention, ...others] = asked.mentions;
  if (unit === undefined || mention === undefined || others.length > 0) return undefined;
  const { dimension } = describeUnit(unit);
  if (dimension === 'duration' && !lasting.test(asked.shape)) return undefined;
  const quantities =
    (dimension === 'duration' ? undefined : readQuantity(asked)?.quantities) ??
    usualQuantities(unit);
  const [operand] = findOperands(mention, { quantities, dimension }, asked, facts);
  if (operand?.of === undefined || !isWorthConverting(operand, unit)) return undefined;
  if (needsScope.test(operand.of.quantity) && !isPlain(operand.of.scope, asked, facts)) {
    return undefined;
  }
  if (!isAccounted(asked, { operands: [operand], marks: 'U', words }, facts)) return undefined;
  return state(operand, unit, facts);
}

/** "How deep is it" is not asking how deep the water above is, nor "how cold" for the warmest day. */
const needsScope = /^(?:depth|temperature)$/u;

function isPlain(scope: string, { content }: Asked, facts: Facts): boolean {
  const terms = new Set(toTerms(scope).map(({ term }) => term));
  const isNamed = content.some((word) => !facts.alike(toTerm(word)).isDisjointFrom(terms));
  return scopeRank(scope) === 0 || isNamed;
}

/** The one unit asked for. */
function findUnit({ parts, shape }: Asked): string | undefined {
  if (!asksForUnit.test(shape) || compares.test(shape)) return undefined;
  const units = parts.flatMap((part) => (part.kind === 'unit' ? [part.unit] : []));
  return units.length === 1 ? units[0] : undefined;
}

/**
 * Where a figure has the unit already, its passage answers; and years of building are not asked for
 * in minutes.
 */
function isWorthConverting({ figures, measure }: Operand, unit: string): boolean {
  if ([measure, ...figures].some((one) => one.unit === unit)) return false;
  const [from, to] = [describeUnit(measure.unit), describeUnit(unit)];
  return (
    from.dimension === to.dimension && (from.dimension !== 'duration' || from.size / to.size < 400)
  );
}

function state(operand: Operand, unit: string, facts: Facts): Computed | undefined {
  const { measure, of } = operand;
  const converted = convertMeasure(measure, unit);
  if (converted === undefined || of === undefined) return undefined;
  const digits = digitsOf(measure, converted);
  const result = toResult(converted, digits);
  const text = stateMeasure(of, `${result.words} (${formatMeasure(measure)})`, facts);
  const conversion = toConversion(toOperandSymbols(measure, measure.unit), measure.unit, unit);
  const sum = `${conversion} = ${toResult(converted, Math.max(3, digits)).symbols}`;
  return toComputed({ text, sum, operands: [operand], of: 'A figure in another unit' }, facts);
}

/** Tenfolds are exact; a larger number bears three digits, a smaller one those of the figure. */
function digitsOf(measure: Measure, converted: Measure): number {
  const factor = Math.log10(describeUnit(measure.unit).size / describeUnit(converted.unit).size);
  if (Math.abs(factor - Math.round(factor)) < 1e-9 && factor !== 0) return 12;
  return Math.abs(converted.to) >= 100 ? 3 : significantDigits(measure.from, measure.to);
}
