import type { Figure } from '../../../types.ts';
import { describeUnit } from '../units/describe-unit.ts';
import type { Operand } from './operand.ts';
import { toScopeKey } from './to-scope-key.ts';

/** In what two operands are not alike, so that they are not compared. */
export type Unlike = 'measure' | 'scope' | 'currency' | 'prices';

/** What their scopes say is a description, not what is included and what not. */
const described = /^(?:diameter|gauge|thickness|rate)$/u;
/** The scope of a figure whose source does not say what it includes. */
const notStated = 'as reported';
/** Sums whose price year is not stated are compared when they were named within so many years. */
const yearsApart = 10;

/**
 * Says in what two operands are unlike; nothing where they can be compared. Unlike quantities are compared
 * only where the question crosses them by itself: "longer than the strait is wide".
 */
export function findUnlike(a: Operand, b: Operand, isCrossing = false): readonly Unlike[] {
  if (!isCrossing && !isSameQuantity(a, b)) return ['measure'];
  const [unitA, unitB] = [describeUnit(a.measure.unit), describeUnit(b.measure.unit)];
  const isMoney = unitA.currency !== undefined && unitB.currency !== undefined;
  if (unitA.dimension !== unitB.dimension && !isMoney) return ['measure'];
  const unlike: Unlike[] = [];
  if (!isSameScope(a, b, isMoney)) unlike.push('scope');
  if (unitA.currency !== unitB.currency) unlike.push('currency');
  if (isMoney && !isSamePrices(a, b)) unlike.push('prices');
  return unlike;
}

function isSameQuantity({ of: a }: Operand, { of: b }: Operand): boolean {
  if (a === undefined || b === undefined || a.quantity === b.quantity) return true;
  return [a, b].every(({ quantity }) => /^(?:speed|rate)$/u.test(quantity));
}

function isSameScope(a: Operand, b: Operand, isMoney: boolean): boolean {
  if (a.of === undefined || b.of === undefined) return true;
  if (described.test(a.of.quantity) || a.of.quantity !== b.of.quantity) return true;
  // Two numbers that the question itself sets side by side are compared as asked, sums of two plans
  // aside.
  if (a.stated && b.stated && !(isMoney && a.of.entity !== b.of.entity)) return true;
  return toScopeKey(a.of.scope) === toScopeKey(b.of.scope) && a.of.scope !== notStated;
}

function isSamePrices(a: Operand, b: Operand): boolean {
  if (a.stated && b.stated && a.of?.entity === b.of?.entity) return true;
  const [priceA, priceB] = [toPrices(a), toPrices(b)];
  if (priceA.stated !== undefined && priceB.stated !== undefined) {
    return priceA.stated === priceB.stated;
  }
  if (priceA.year === undefined || priceB.year === undefined) return true;
  return Math.abs(priceA.year - priceB.year) <= yearsApart;
}

function toPrices({ figures }: Operand) {
  const stated = figures.find(({ prices }) => prices !== undefined)?.prices;
  return { stated, year: stated ?? toNewest(figures) };
}

function toNewest(figures: readonly Figure[]): number | undefined {
  const years = figures.map(({ date }) => Number(date.slice(0, 4))).filter(Boolean);
  return years.length === 0 ? undefined : Math.max(...years);
}
