import { toTerm, toTerms } from '../../../terms.ts';
import { findOperands } from '../choosing/find-operands.ts';
import { findOwner } from '../choosing/find-owner.ts';
import { matchAmount } from '../choosing/match-amount.ts';
import type { Operand } from '../choosing/operand.ts';
import { scopeRank } from '../choosing/scope-rank.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { isAccounted } from '../reading/is-accounted.ts';
import type { Mention } from '../reading/mention.ts';
import type { Asked } from '../reading/read-asked.ts';
import { readQuantity } from '../reading/read-quantity.ts';
import { readUnitAsked } from '../reading/read-unit-asked.ts';
import { usualQuantities } from '../reading/usual-quantities.ts';
import { describeUnit } from '../units/describe-unit.ts';
import { stateConversion } from '../wording/state-conversion.ts';

/** Words that a question of this kind may have besides. */
const words = new Set(
  `need needs needed run runs ran lie lies reach reaches stretch stretches max maximum
  top limit may can could get gets through like train trains idea came
  carry carries carried`.split(/\s+/u),
);
/** How long something took, not how long it is. */
const lasting = /\b(?:takes?|took|taken|lasts?|lasted|construction|duration|time|how long)\b|#/u;
/** "How long is the Seikan Tunnel in miles?": a figure in another unit than its own. */
export function convertFigure(asked: Asked, facts: Facts): Computed | undefined {
  const [joined, ...others] = joinOwn(asked, facts);
  const mention = joined && withOwner(joined, asked, facts);
  const unit = readUnitAsked(asked, mention?.amount);
  if (unit === undefined || mention === undefined || others.length > 0) return undefined;
  const { dimension } = describeUnit(unit);
  if (dimension === 'duration' && !lasting.test(asked.shape)) return undefined;
  const quantities =
    (dimension === 'duration' ? undefined : readQuantity(asked)?.quantities) ??
    // A number says by itself which figure is meant.
    (mention.entity !== undefined && mention.amount !== undefined ? [] : usualQuantities(unit));
  const operands = findOperands(mention, { quantities, dimension }, asked, facts);
  const [operand, ...alternatives] = preferSaid(operands, asked);
  if (operand?.of === undefined || !isWorthConverting(operand, unit)) return undefined;
  const isOnly = alternatives.length === 0 && operand.of.quantity === 'temperature';
  if (needsScope.test(operand.of.quantity) && !isOnly && !isPlain(operand.of.scope, asked, facts)) {
    return undefined;
  }
  const marks = asked.parts.some(({ kind }) => kind === 'per') ? 'P' : 'U';
  if (!isAccounted(asked, { operands: [operand], marks, words }, facts)) return undefined;
  return stateConversion(operand, unit, facts);
}

/** "How deep is it" is not asking how deep the water above is, nor "how cold" for the warmest day. */
const needsScope = /^(?:depth|temperature)$/u;

function isPlain(scope: string, { content }: Asked, facts: Facts): boolean {
  const terms = new Set(toTerms(scope).map(({ term }) => term));
  const isNamed = content.some((word) => !facts.alike(toTerm(word)).isDisjointFrom(terms));
  return scopeRank(scope) === 0 || isNamed;
}

/** "Were promised to go" asks for what was promised, not for what is. */
function preferSaid(operands: readonly Operand[], { shape }: Asked): readonly Operand[] {
  const promised = operands.filter(({ of }) => /\bpromised\b/u.test(of?.scope ?? ''));
  return /\bpromised\b/u.test(shape) && promised.length > 0 ? promised : operands;
}

function withOwner(mention: Mention, { content }: Asked, facts: Facts): Mention {
  const { amount, entity } = mention;
  if (amount === undefined || entity !== undefined) return mention;
  const owner = findOwner(amount, content, facts);
  return owner === undefined ? mention : { ...mention, entity: owner };
}

/** "70 miles in kilometres, for the tunnel": the number and the name are one thing. */
function joinOwn({ mentions }: Asked, { figures }: Facts): readonly Mention[] {
  const [named, ...otherNames] = mentions.filter(({ amount }) => amount === undefined);
  const [given, ...otherAmounts] = mentions.filter(({ amount }) => amount !== undefined);
  const amount = given?.amount;
  if (named?.entity === undefined || given === undefined || amount === undefined) return mentions;
  const isOne =
    otherNames.length + otherAmounts.length === 0 &&
    (figures.get(named.entity) ?? []).some((figure) => matchAmount(figure, amount) !== undefined);
  const { start, end } = given;
  return isOne ? [{ start, end, entity: named.entity, amount }] : mentions;
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
