import { toTerm } from '../../../terms.ts';
import type { Figure } from '../../../types.ts';
import type { Facts } from '../facts.ts';
import type { Measure } from '../units/measure.ts';
import { significantDigits } from '../units/significant-digits.ts';
import { matchAmount } from './match-amount.ts';

/**
 * Whose an amount is that a question gives without a name. Its words tell, where they are one's only: "the
 * Chinese trains, 350 km/h". Without any it is that of what the knowledge is about, or of what that is
 * named after, else the only one with just this figure, where three digits make a chance unlikely.
 */
export function findOwner(
  amount: Measure,
  content: readonly string[],
  facts: Facts,
): string | undefined {
  const all = [...facts.figures.values()]
    .flat()
    .filter((figure) => matchAmount(figure, amount) === 'same');
  const isNamed = toNamed(content, facts);
  const owners = toOwners(content.length === 0 ? all : all.filter(isNamed));
  if (content.length > 0) return owners.length === 1 ? owners[0] : undefined;
  const { main } = facts;
  if (main !== undefined && owners.includes(main)) return main;
  const related = owners.find((entity) => main?.includes(entity));
  const isTelling = significantDigits(amount.from, amount.to) === 3;
  return related ?? (isTelling && owners.length === 1 ? owners[0] : undefined);
}

function toOwners(figures: readonly Figure[]): readonly string[] {
  return [...new Set(figures.map(({ entity }) => entity))];
}

/** Whether a word of the question is one of the figure. */
function toNamed(content: readonly string[], { alike, termsOf }: Facts) {
  const named = content.map((word) => alike(toTerm(word)));
  return (figure: Figure): boolean => {
    const terms = termsOf(figure);
    return named.some((one) => !one.isDisjointFrom(terms));
  };
}
