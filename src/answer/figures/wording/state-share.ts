import type { Operand } from '../choosing/operand.ts';
import type { Facts } from '../facts.ts';
import { formatRange } from './format-range.ts';
import { nameQuantity } from './quantity-names.ts';
import { toName } from './to-name.ts';
import { toSections } from './to-sections.ts';
import { toSides } from './to-sides.ts';

/** A part, the whole that it is measured by, and how many percent it is. */
export type Share = {
  readonly part: Operand;
  readonly whole: Operand;
  readonly share: { readonly from: number; readonly to: number };
  /** Whether it is of areas, worked out from diameters. */
  readonly isSquared: boolean;
};

/** Scopes that follow `is`: under the sea, on permafrost. */
const placing = /^(?:under|on|in|at|below|above|with|without)\b/u;

/**
 * Says what share one is of the other or, of a comparison, by how many percent it is more or less. The
 * gap is how many percent that is. `undefined` where figures differ on which is more.
 */
export function stateShare(
  { part, whole, share, isSquared }: Share,
  compares: 'more' | 'less' | undefined,
  facts: Facts,
): { text: string; gap?: Share['share'] } | undefined {
  if (compares !== undefined) return stateMore(part, whole, share, facts);
  const percent = toPercent(share);
  if (isSquared) {
    const { subject, be, object } = toSections(part, whole, facts);
    const text = `${subject} ${be} ${percent} of ${object}, as the squares of the diameters`;
    return { text };
  }
  return { text: stateShareOf(part, whole, percent, facts) };
}

function stateShareOf(part: Operand, whole: Operand, percent: string, facts: Facts): string {
  const { of } = part;
  if (of !== undefined && of.entity === whole.of?.entity && !part.stated) {
    const { own, proposed } = toName(of, facts);
    const { noun } = nameQuantity(of.quantity);
    const be = proposed ? 'would be' : 'is';
    return placing.test(of.scope)
      ? `${percent} of ${own(noun)} ${be} ${of.scope}`
      : `${own(noun)} (${of.scope}) ${be} ${percent} of the ${noun} of the ${whole.of.scope}`;
  }
  const { subject, be, object } = toSides(part, whole, facts, 'noun');
  return `${subject} ${be} ${percent} of ${object}`;
}

function stateMore(subject: Operand, object: Operand, share: Share['share'], facts: Facts) {
  const isMore = share.from >= 100;
  if (!isMore && share.to > 100) return undefined;
  const gap = isMore
    ? { from: share.from - 100, to: share.to - 100 }
    : { from: 100 - share.to, to: 100 - share.from };
  const { more, less, ...sides } = toSides(subject, object, facts);
  const relation = isMore ? more : less;
  const text = `${sides.subject} ${sides.be} ${toPercent(gap)} ${relation} than ${sides.object}`;
  return { text, gap };
}

function toPercent(share: Share['share']): string {
  const digits = share.to >= 10 ? 3 : 2;
  const isExact = [share.from, share.to].every(
    (value) => Math.abs(Number(value.toPrecision(digits)) - value) < 1e-9,
  );
  return `${isExact ? '' : 'about '}${formatRange(share, digits)} percent`;
}
