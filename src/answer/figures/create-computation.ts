import type { Knowledge } from '../../types.ts';
import { dropFillers } from '../drop-fillers.ts';
import type { Computation } from './computation.ts';
import { createFacts, type Facts } from './facts.ts';
import { betweenPlaces } from './kinds/between-places.ts';
import { compareFigures } from './kinds/compare-figures.ts';
import { compareRates } from './kinds/compare-rates.ts';
import { convertFigure } from './kinds/convert-figure.ts';
import { divideFigures } from './kinds/divide-figures.ts';
import { equateAmounts } from './kinds/equate-amounts.ts';
import { growFigures } from './kinds/grow-figures.ts';
import { multiplyFigures } from './kinds/multiply-figures.ts';
import { rankFigures } from './kinds/rank-figures.ts';
import { rateFigures } from './kinds/rate-figures.ts';
import { remainFigures } from './kinds/remain-figures.ts';
import { scaleFigure } from './kinds/scale-figure.ts';
import { shareFigures } from './kinds/share-figures.ts';
import { spanFigures } from './kinds/span-figures.ts';
import { timeFigures } from './kinds/time-figures.ts';
import { correctWords } from './reading/correct-words.ts';
import { partQuestions } from './reading/part-questions.ts';
import { type Asked, readAsked } from './reading/read-asked.ts';
import { takeUpCounted } from './reading/take-up-counted.ts';
import { takeUpTopic } from './reading/take-up-topic.ts';

/** Most telling first: what a question asks for is tried in this order. */
const kinds: readonly ((asked: Asked, facts: Facts) => Computation | undefined)[] = [
  equateAmounts,
  spanFigures,
  multiplyFigures,
  rateFigures,
  compareRates,
  timeFigures,
  remainFigures,
  shareFigures,
  rankFigures,
  growFigures,
  divideFigures,
  compareFigures,
  scaleFigure,
  betweenPlaces,
  convertFigure,
];

/** No question that asks for a computation is longer. */
const longest = 300;

/**
 * Makes the function that works out what a question asks of figures: conversions, comparisons, ratios,
 * shares, rates, times and spans of years. It says nothing to every question that does not clearly ask for
 * one or says more than the computation would answer. Any string; well under a millisecond; pure.
 * @param facts what was prepared of the knowledge, where that was done already
 */
export function createComputation(
  knowledge: Pick<Knowledge, 'subject' | 'glossary' | 'figures'>,
  facts: Facts = createFacts(knowledge),
): (question: string) => Computation | undefined {
  return (question) => {
    if (question.length > longest) return undefined;
    const plain = dropFillers(question);
    const topical =
      takeUpTopic(plain, facts.names) ?? takeUpCounted(plain, facts.names, facts.figures);
    return (
      computeFirst(plain, facts) ??
      (topical === undefined ? undefined : computeFirst(topical, facts)) ??
      computeOnly(partQuestions(plain), facts)
    );
  };
}

/** Of several questions, the one that asks for something to be worked out. */
function computeOnly(questions: readonly string[], facts: Facts): Computation | undefined {
  const [only, ...others] = questions.flatMap((question) => computeFirst(question, facts) ?? []);
  return others.length > 0 ? undefined : only;
}

function computeFirst(question: string, facts: Facts): Computation | undefined {
  const asked = readAsked(correctWords(question, facts.vocabulary), facts);
  for (const compute of kinds) {
    const computation = compute(asked, facts);
    if (computation !== undefined) return computation;
  }
  return undefined;
}
