import type { Mention } from './mention.ts';
import type { Part } from './part.ts';

/** Whose figures are asked for, and which of these claims are themselves what is compared. */
export type Claims = { readonly by: readonly string[]; readonly compared: readonly Mention[] };

/** What two sums are set side by side with. */
const compares =
  /\b(?:than|times|factor|versus|vs|compared|difference|gap|apart|above|below|percent|share|or)\b/u;
/** A claim that is compared: `Razbegin's estimate`, `Semke's upper figure`. */
const figure =
  /^(?:(upper|lower|top|bottom|highest|lowest) )?(?:estimate|figure|number|price|cost|sum|claim|guess|quote|version)s?\b/u;
/** "Razbegin's or Dmitriev's", "than what Dmitriev promised": side by side, whatever is claimed. */
const sides = /@ (?:versus|vs|or|and) @|\bthan (?:what )?@/u;
const upper = /^(?:upper|top|highest)$/u;

/**
 * Tells the claims that are compared ("Razbegin's estimate than Dmitriev's") from those that only say
 * whose figure is meant. `others` is how many things the question names besides.
 */
export function readClaims(
  claims: readonly Mention[],
  parts: readonly Part[],
  shape: string,
  others: number,
): Claims {
  const read = ({ end }: Mention) => figure.exec(toText(parts.slice(end + 1, end + 3)));
  const isWanted = claims.length + others === 2 && compares.test(shape);
  const isBoth = claims.length === 2 && sides.test(shape);
  const isCompared = isWanted && (isBoth || claims.some((claim) => read(claim) !== null));
  const toCompared = (claim: Mention): Mention => {
    const { start, end, entity } = claim;
    const bound = read(claim)?.[1];
    return {
      start,
      end,
      ...(entity === undefined ? {} : { by: entity }),
      ...(bound === undefined ? {} : { bound: upper.test(bound) ? 'upper' : 'lower' }),
    };
  };
  return isCompared
    ? { by: [], compared: claims.map(toCompared) }
    : { by: claims.flatMap(({ entity }) => entity ?? []), compared: [] };
}

function toText(parts: readonly Part[]): string {
  return parts.map((part) => (part.kind === 'word' ? part.text : '')).join(' ');
}
