import { toTerm } from '../../../terms.ts';
import type { Figure } from '../../../types.ts';
import type { Facts } from '../facts.ts';
import type { Mention } from '../reading/mention.ts';
import { anyCurrency, describeUnit } from '../units/describe-unit.ts';
import type { Measure } from '../units/measure.ts';
import { significantDigits } from '../units/significant-digits.ts';
import { matchAmount } from './match-amount.ts';
import type { Operand } from './operand.ts';

/**
 * Finds the figure that a number in the question is: of whom or what the question names with it, else of
 * what the knowledge is about, else the only one of that value. A number that is none is the question's.
 */
export function tieAmount(
  { entity, by }: Mention,
  amount: Measure,
  quantities: readonly string[],
  facts: Facts,
  named: readonly string[] = [],
): Operand | undefined {
  const tied = findTied({ entity, by }, amount, quantities, facts, named);
  const [first] = tied;
  if (first !== undefined) {
    return { measure: withCurrencyOf(amount, first), figures: tied, of: first, stated: true };
  }
  if (entity !== undefined || by !== undefined || amount.unit.startsWith(anyCurrency)) {
    return undefined;
  }
  return { measure: amount, figures: [], stated: true };
}

function findTied(
  { entity, by }: { entity: string | undefined; by: string | undefined },
  amount: Measure,
  quantities: readonly string[],
  facts: Facts,
  named: readonly string[],
): readonly Figure[] {
  const { figures, claimedBy, main } = facts;
  const choose = (all: readonly Figure[], how: 'same' | 'near') =>
    chooseMatching(all, amount, quantities, how);
  const chooseOf = (all: readonly Figure[]) => {
    const same = choose(all, 'same');
    return same.length > 0 ? same : choose(all, 'near');
  };
  if (by !== undefined) return chooseOf(claimedBy.get(by) ?? []);
  if (entity !== undefined) return chooseOf(figures.get(entity) ?? []);
  const own = figures.get(main ?? '') ?? [];
  const same = choose(own, 'same');
  if (same.length > 0) return same;
  const others = [...figures.values()]
    .map((all) => choose(all, 'same'))
    .filter((all) => all.length > 0);
  const [only = []] = others;
  const isMoney = describeUnit(amount.unit).currency !== undefined;
  const [told, ...rest] = isMoney ? others.filter((all) => isNamed(all, named, facts)) : [];
  if (told !== undefined && rest.length === 0) return told;
  return others.length === 1 && isTelling(amount) ? only : choose(own, 'near');
}

/** "The Moon project's 200 billion": a word of its own tells which of several is meant. */
function isNamed(
  [figure]: readonly Figure[],
  named: readonly string[],
  { alike, termsOf }: Facts,
): boolean {
  if (figure === undefined) return false;
  const terms = termsOf(figure);
  return named.some((word) => !alike(toTerm(word)).isDisjointFrom(terms));
}

/**
 * A short number is the same as another by chance, and so is a train's speed; one of digging hardly
 * ever.
 */
function isTelling({ from, to, unit }: Measure): boolean {
  if (/\/h$|^mph$/u.test(unit)) return false;
  return significantDigits(from, to) === 3 || /\/(?:day|week|month|year)$/u.test(unit);
}

/** Those that match, of the first such figure's quantity and scope. */
function chooseMatching(
  figures: readonly Figure[],
  amount: Measure,
  quantities: readonly string[],
  how: 'same' | 'near',
): readonly Figure[] {
  const matching = figures.filter(
    (figure) =>
      (quantities.length === 0 || quantities.includes(figure.quantity)) &&
      matchAmount(figure, amount) === how,
  );
  const [first] = matching;
  return matching.filter(
    ({ quantity, scope }) => quantity === first?.quantity && scope === first.scope,
  );
}

function withCurrencyOf(amount: Measure, { unit }: Figure): Measure {
  const { currency } = describeUnit(unit);
  return currency === undefined
    ? amount
    : { ...amount, unit: amount.unit.replace(anyCurrency, currency) };
}
