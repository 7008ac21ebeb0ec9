import { findOperands } from '../choosing/find-operands.ts';
import { findPair } from '../choosing/find-pair.ts';
import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { isAccounted } from '../reading/is-accounted.ts';
import type { Asked } from '../reading/read-asked.ts';
import { readQuantity } from '../reading/read-quantity.ts';
import { describeUnit } from '../units/describe-unit.ts';
import { type Growth, stateGrowth } from '../wording/state-growth.ts';

const asks = /\bhow (?:much|many|far)\b|\bby (?:how much|what)\b|\b(?:what|which) percent/u;
/** Something became more or less than it had been. */
const grows =
  /\b(?:go|goes|went|gone|going) (?:up|down)\b|\b(?:rise|rises|rose|risen|increased?|climb|climbed|jump|jumped|grow|grew|grown|balloon|ballooned|swell|swelled|soar|soared|fall|fell|drop|dropped)\b/u;
/** "Further than planned", "over its budget": measured by what had been meant of the same. */
const thanMeant =
  /\bthan (?:it |they |he |she )?(?:was |were |had |had been |originally |first |initially )*(?:planned|expected|intended|budgeted|estimated|announced)\b|\b(?:than|over|above|beyond|past) (?:its |the |their )?(?:original |first |initial |early )?(?:budget|plan|estimate|planned)\b/u;
/** Scopes of what came first, and of what is no figure for all of it. */
const early =
  /^(?:(?:first|early|original|earlier) |estimate of |budget of |planned\b|way without )/u;
const partial = /^(?:per|one|each) /u;
/** Words that a question of this kind may have besides. */
const words = new Set(
  `up down rise rises rose risen increase increased climb climbed jump jumped grow grew grown balloon
  ballooned swell swelled soar soared fall fell drop dropped over above beyond past original originally
  first initial initially early budget budgeted plan expected intended estimated announced end ended
  percent percentage
  walk walked walking swim swam swum swimming travel travelled they he she since`.split(/\s+/u),
);

/** "How much did the price of X go up?", "from A's estimate to B's?", "how much further than planned?" */
export function growFigures(asked: Asked, facts: Facts): Computed | undefined {
  const { shape, mentions } = asked;
  const isMeant = thanMeant.test(shape);
  if (!asks.test(shape) || !(isMeant || grows.test(shape))) return undefined;
  const units = asked.parts.flatMap((part) => (part.kind === 'unit' ? [part.unit] : []));
  if (units.length > 1) return undefined;
  const found =
    mentions.length === 1 ? ofOne(asked, facts) : isMeant ? undefined : ofTwo(asked, facts);
  if (found === undefined) return undefined;
  const [unit] = units;
  const isYear = asked.parts.some(({ kind }) => kind === 'year');
  const operands = [found.early, found.late];
  const marks = `${unit === undefined ? '' : 'U'}${isYear ? 'Y' : ''}`;
  if (!isAccounted(asked, { operands, words, marks }, facts)) return undefined;
  return stateGrowth({ ...found, ...(unit === undefined ? {} : { unit }) }, facts);
}

function readQuantities(asked: Asked): readonly string[] {
  return readQuantity(asked)?.quantities ?? ['cost'];
}

/** What was meant at first of one thing and what became of it, where there is one figure of each. */
function ofOne(asked: Asked, facts: Facts): Growth | undefined {
  const [mention] = asked.mentions;
  if (mention?.entity === undefined || mention.amount !== undefined) return undefined;
  const quantities = readQuantities(asked);
  const all = findOperands(
    mention,
    { quantities },
    { ...asked, content: [], parts: [] },
    facts,
  ).filter(({ of }) => of?.quantity === quantities[0] && !partial.test(of?.scope ?? ''));
  const pairs = all
    .filter(({ of }) => early.test(of?.scope ?? ''))
    .flatMap((first) =>
      all
        .filter((last) => !early.test(last.of?.scope ?? '') && isOfOneMeasure(first, last))
        .map((last) => ({ early: first, late: last, unlike: [] })),
    );
  return pairs.length === 1 ? pairs[0] : undefined;
}

function isOfOneMeasure(a: Operand, b: Operand): boolean {
  const [one, other] = [describeUnit(a.measure.unit), describeUnit(b.measure.unit)];
  return one.dimension === other.dimension && one.currency === other.currency;
}

/** "From one plan to the next": of the same scope and currency; money of other years with a caveat. */
function ofTwo(asked: Asked, facts: Facts): Growth | undefined {
  if (!/\b(?:from|between)\b/u.test(asked.shape)) return undefined;
  const pair = findPair(asked, readQuantities(asked), facts);
  if (pair === undefined || pair.unlike.some((one) => one !== 'prices')) return undefined;
  return { early: pair.first, late: pair.second, unlike: pair.unlike };
}
