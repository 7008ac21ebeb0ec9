import { dropFillers } from '../drop-fillers.ts';
import { groupFigures } from './choosing/group-figures.ts';
import type { Operand } from './choosing/operand.ts';
import { scopeRank } from './choosing/scope-rank.ts';
import type { Statement } from './computation.ts';
import type { Facts } from './facts.ts';
import { correctWords } from './reading/correct-words.ts';
import { readAsked } from './reading/read-asked.ts';
import { type Presumed, readPresumed } from './reading/read-presumed.ts';
import { convertMeasure } from './units/convert-measure.ts';
import { anyCurrency, describeUnit } from './units/describe-unit.ts';
import type { Measure } from './units/measure.ts';
import { formatMeasure } from './wording/format-measure.ts';
import { stateMeasure } from './wording/state-measure.ts';
import { toAttribution } from './wording/to-attribution.ts';
import { toSentence } from './wording/to-sentence.ts';

/** A value that a question takes for granted, and what the figures say instead: text to cite them with. */
export type WrongAmount = Statement & {
  readonly entity: string;
  readonly quantity: string;
  readonly presumed: Measure;
};

/** People round, and sources differ: what is this near to any figure is no mistake. */
const near = 0.2;
/** No question that is worth reading is longer. */
const longest = 300;

/**
 * Finds the amount that a question takes for granted and that all figures of the same thing and quantity
 * contradict: "isn't the strait only 20 km wide?" It errs to saying nothing: whatever is within a fifth of
 * what is known of any scope, or only imagined or compared, is let stand. Any string;
 * pure.
 */
export function findWrongAmount(question: string, facts: Facts): WrongAmount | undefined {
  if (question.length > longest) return undefined;
  const asked = readAsked(correctWords(dropFillers(question), facts.vocabulary), facts);
  const presumed = readPresumed(asked, facts);
  if (presumed === undefined) return undefined;
  const figures = (facts.figures.get(presumed.entity) ?? []).filter(({ quantity }) =>
    presumed.quantities.includes(quantity),
  );
  const known = groupFigures(figures).flatMap((operand) => compare(operand, presumed) ?? []);
  if (known.length === 0 || !isWrong(known, presumed)) return undefined;
  return toWrongAmount(
    known.map(({ operand }) => operand),
    presumed,
    facts,
  );
}

/** What is known, and how many times the presumed value it is, from least to most. */
type Compared = { readonly operand: Operand; readonly from: number; readonly to: number };

/** Nothing where the two do not measure the same; a sum of no currency is of any. */
function compare(operand: Operand, { measure }: Presumed): Compared | undefined {
  const currency = describeUnit(operand.measure.unit).currency ?? anyCurrency;
  const unit = measure.unit.replace(anyCurrency, currency);
  const known = convertMeasure(operand.measure, unit);
  if (known === undefined || measure.from <= 0) return undefined;
  return { operand, from: known.from / measure.to, to: known.to / measure.from };
}

/** Whether it lies well outside of what each says. */
function isWrong(known: readonly Compared[], { bound }: Presumed): boolean {
  return known.every(({ from, to }) => {
    const [isTooMuch, isTooLittle] = [to < 1 / (1 + near), from > 1 + near];
    if (bound === 'above') return isTooMuch;
    return bound === 'below' ? isTooLittle : isTooMuch || isTooLittle;
  });
}

function toWrongAmount(
  operands: readonly Operand[],
  { entity, quantities, measure }: Presumed,
  facts: Facts,
): WrongAmount | undefined {
  const [known] = operands.toSorted(
    (a, b) =>
      scopeRank(a.of?.scope ?? '') - scopeRank(b.of?.scope ?? '') ||
      quantities.indexOf(a.of?.quantity ?? '') - quantities.indexOf(b.of?.quantity ?? ''),
  );
  if (known?.of === undefined) return undefined;
  const presumed = {
    ...measure,
    unit: measure.unit.replace(anyCurrency, describeUnit(known.measure.unit).currency ?? ''),
  };
  const said = stateMeasure(known.of, formatMeasure(known.measure), facts);
  const text = `${said}, not ${formatMeasure(presumed)}${toAttribution([known], facts)}`;
  return {
    text: toSentence(text),
    figures: known.figures,
    entity,
    quantity: known.of.quantity,
    presumed,
  };
}
