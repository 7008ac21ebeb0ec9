import { toTerm } from '../../../terms.ts';
import type { Figure } from '../../../types.ts';
import type { Facts } from '../facts.ts';
import type { Mention } from '../reading/mention.ts';
import type { Asked } from '../reading/read-asked.ts';
import { describeUnit } from '../units/describe-unit.ts';
import { groupFigures } from './group-figures.ts';
import type { Operand } from './operand.ts';
import { scopeRank } from './scope-rank.ts';
import { tieAmount } from './tie-amount.ts';

/** What figures are looked for. */
export type Wanted = {
  /** Names of the quantity, likeliest first. */
  readonly quantities: readonly string[];
  /** What their unit must measure, where that is known. */
  readonly dimension?: string;
};

/**
 * What a mention may stand for, likeliest first: by the scope that the question names, else the
 * usual one.
 */
export function findOperands(
  mention: Mention,
  wanted: Wanted,
  asked: Asked,
  facts: Facts,
): readonly Operand[] {
  if (mention.amount !== undefined) {
    const operand = tieAmount(mention, mention.amount, wanted.quantities, facts, asked.content);
    const isClaimed =
      operand?.figures.length === keepClaims(operand?.figures ?? [], asked, facts).length;
    return operand !== undefined && isClaimed ? [operand] : [];
  }
  const all =
    mention.by === undefined
      ? facts.figures.get(mention.entity ?? '')
      : facts.claimedBy.get(mention.by);
  const figures = (all ?? []).filter(
    ({ quantity, unit }) =>
      wanted.quantities.includes(quantity) &&
      (wanted.dimension === undefined || describeUnit(unit).dimension === wanted.dimension),
  );
  const claimed = keepClaims(figures, asked, facts);
  const named = [...asked.content, ...planWords(asked)].map((word) => facts.alike(toTerm(word)));
  const rank = (operand: Operand) => rankOf(operand, wanted, named, facts);
  const ranked = groupFigures(claimed).map((operand) => ({ operand, rank: rank(operand) }));
  return keepNamed(ranked)
    .toSorted((a, b) => compareRanks(a.rank, b.rank))
    .map(({ operand }) => (mention.by === undefined ? operand : toClaimed(operand, mention)));
}

/** What somebody claims is set side by side as a number that the question gives would be. */
function toClaimed(operand: Operand, { bound }: Mention): Operand {
  const { from, to, unit } = operand.measure;
  const measure = bound === 'upper' ? { from: to, to, unit } : { from, to: from, unit };
  return { ...operand, stated: true, measure: bound === undefined ? operand.measure : measure };
}

/** "Planned" says of what is partly there which figure is meant. */
function planWords({ parts }: Asked): readonly string[] {
  return parts.flatMap((part) =>
    part.kind === 'word' && /^(?:planned|proposed)$/u.test(part.text) ? [part.text] : [],
  );
}

/** Of whoever the question names, if that is somebody who gives this figure. */
function keepClaims(figures: readonly Figure[], { by }: Asked, { claimedBy }: Facts) {
  if (by.length === 0) return figures;
  return figures.filter((figure) => by.some((name) => claimedBy.get(name)?.includes(figure)));
}

/** Smaller comes first, number by number. */
type Rank = readonly number[];

function rankOf(
  { of, figures }: Operand,
  { quantities }: Wanted,
  named: readonly ReadonlySet<string>[],
  facts: Facts,
): Rank {
  const [figure] = figures;
  if (of === undefined || figure === undefined) return [];
  // "Tunnel" names no scope of a tunnel, though it stands in "whole tunnel".
  const terms = facts.scopeTermsOf(figure).difference(facts.nameTermsOf(figure));
  const matches = named.filter((alike) => !alike.isDisjointFrom(terms)).length;
  const newest = Math.max(...figures.map(({ date }) => Number(date.slice(0, 4)) || 0));
  const isForeign = describeUnit(figure.unit).currency === facts.currency ? 0 : 1;
  return [-matches, quantities.indexOf(of.quantity), scopeRank(of.scope), isForeign, -newest];
}

/** Where the question names a scope, only those that have most of it. */
function keepNamed<Ranked extends { readonly rank: Rank }>(ranked: readonly Ranked[]) {
  const best = Math.min(...ranked.map(({ rank }) => rank[0] ?? 0));
  return best < 0 ? ranked.filter(({ rank }) => rank[0] === best) : ranked;
}

function compareRanks(a: Rank, b: Rank): number {
  return (
    a.map((value, place) => value - (b[place] ?? 0)).find((difference) => difference !== 0) ?? 0
  );
}
