import type { Operand } from '../choosing/operand.ts';
import { toScopeKey } from '../choosing/to-scope-key.ts';
import type { Facts } from '../facts.ts';
import { formatMeasure } from './format-measure.ts';
import { nameQuantity, type QuantityNames } from './quantity-names.ts';
import { toName } from './to-name.ts';
import { toScope } from './to-scope.ts';

/** The words of a comparison: `subject be more than object`. */
export type Sides = {
  readonly subject: string;
  /** `is`, `would be`, `had`. */
  readonly be: string;
  readonly object: string;
  readonly more: string;
  readonly less: string;
  /** What follows a number of times: `as long as `, or nothing where nouns are compared. */
  readonly as: string;
};

/** An operand that rests on figures. */
type Known = Operand & { readonly of: NonNullable<Operand['of']> };

/** Words the two sides of a comparison: by an adjective where their quantity has one, else by a noun. */
export function toSides(subject: Operand, object: Operand, facts: Facts, by?: 'noun'): Sides {
  const names = nameQuantity(subject.of?.quantity ?? object.of?.quantity ?? '', subject.of?.scope);
  const isWorded = names.adjective !== undefined || names.counted !== undefined;
  return isKnown(subject) && isKnown(object) && isWorded && by !== 'noun'
    ? toWorded(subject, object, names, facts)
    : toNouns(subject, object, names, facts);
}

function isKnown(operand: Operand): operand is Known {
  return operand.of !== undefined;
}

/** `the Seikan Tunnel` `is` `longer` than `the Channel Tunnel`. */
function toWorded(subject: Known, object: Known, names: QuantityNames, facts: Facts): Sides {
  const { be, proposed, plural } = toName(subject.of, facts);
  const { more, less, adjective, counted } = names;
  const have = proposed ? 'would have' : plural && counted === 'has' ? 'have' : counted;
  return {
    subject: `${toPlain(subject, facts)}${isSameScope(subject, object) ? '' : toScope(subject.of)}`,
    be: have !== undefined && counted !== undefined ? have : be,
    object: `${toMeasured(object, facts)}${toOwnVerb(subject, object, facts)}${toScope(object.of)}`,
    more,
    less,
    as:
      adjective === undefined ? `as many ${more.replace('more ', '')} as ` : `as ${adjective} as `,
  };
}

/** What is a distance is no thing that is wide: `the Twin Islands' distance`. */
function toMeasured(object: Known, facts: Facts): string {
  if (object.of.quantity !== 'distance') return toPlain(object, facts);
  const amount = object.stated ? ` of ${formatMeasure(object.measure)}` : '';
  return toName(object.of, facts).own(`distance${amount}`);
}

/** `the Bering Strait tunnel`, `the Bering Strait tunnel at 112 kilometres`. */
function toPlain({ of, measure, stated }: Known, facts: Facts): string {
  return `${toName(of, facts).name}${stated ? ` at ${formatMeasure(measure)}` : ''}`;
}

/**
 * `would be` after what is only proposed; `is wide` where something else is measured than of the
 * subject.
 */
function toOwnVerb(subject: Known, object: Known, facts: Facts): string {
  const { be, proposed } = toName(object.of, facts);
  const { adjective } = nameQuantity(object.of.quantity);
  if (object.of.quantity !== subject.of.quantity && adjective !== undefined) {
    return ` ${be} ${adjective}`;
  }
  return proposed && !toName(subject.of, facts).proposed ? ' would be' : '';
}

/** `the Channel Tunnel's cost` `is` `higher` than `the Seikan Tunnel's`. */
function toNouns(subject: Operand, object: Operand, names: QuantityNames, facts: Facts): Sides {
  const { more, less } = names.adjective === undefined ? names : { more: 'more', less: 'less' };
  const isSame = isKnown(subject) && isKnown(object) && isSameScope(subject, object);
  const isOwn = subject.of?.entity === object.of?.entity;
  return {
    subject: toNoun(subject, facts),
    be: subject.of === undefined ? 'are' : toName(subject.of, facts).proposed ? 'would be' : 'is',
    object:
      isSame && !object.stated ? toName(object.of, facts).own() : toNoun(object, facts, isOwn),
    more,
    less,
    as: '',
  };
}

/** `the Channel Tunnel's cost`, `the 30 kilometres you give`. */
function toNoun({ of, measure, stated }: Operand, facts: Facts, isOwn = false): string {
  if (of === undefined) return `the ${formatMeasure(measure)} you give`;
  const amount = stated ? ` of ${formatMeasure(measure)}` : '';
  const what = `${nameQuantity(of.quantity, of.scope).noun}${amount}`;
  return `${isOwn ? `its ${what}` : toName(of, facts).own(what)}${toScope(of)}`;
}

function isSameScope(a: Known, b: Known): boolean {
  return toScopeKey(a.of.scope) === toScopeKey(b.of.scope) && a.of.quantity === b.of.quantity;
}
