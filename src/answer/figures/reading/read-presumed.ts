import type { Facts } from '../facts.ts';
import { describeUnit } from '../units/describe-unit.ts';
import type { Measure } from '../units/measure.ts';
import type { Part } from './part.ts';
import { quantityWords } from './quantity-words.ts';
import type { Asked } from './read-asked.ts';

/** A value of something that a question says of it: the strait is 20 kilometres wide. */
export type Presumed = {
  readonly entity: string;
  readonly quantities: readonly string[];
  readonly measure: Measure;
  /** `more than`, `up to`: what it must be above or below. */
  readonly bound?: 'above' | 'below';
};

/** What is only imagined, compared, shared out or denied is not said of anything. */
const notSaid =
  /\b(?:if|suppose|supposing|imagine|assume|assuming|than it|than the|times|twice|half|double|percent|not|never|no|could|should|might|may|first|last|next|another|extra|more(?! than #)|longer|deeper|wider)\b/u;
const exact = '(?:only|just|merely|about|around|roughly|some|nearly|almost|exactly|a mere)';
const above = '(?:over|above|more than|at least|as much as)';
const below = '(?:under|below|at most|up to|less than)';
const qualifiers = `(?:(?:${exact}|${above}|${below}) )*`;
const be =
  "(?:is|are|was|were|be|being|would be|will be|is going to be|is supposed to be|measures|has|isn't|wasn't)";
/** "The island in the strait" is another thing. */
const subject = '(?<!\\b(?:in|of|on|under|near|at|by|to|from|across|between|below) (?:the )?)@';
/** "Wide between the islands" is measured elsewhere. */
const end = '(?! (?:in|of|on|under|near|at|by|to|from|across|between|below|along|undersea)\\b)';
const adjective = '(?<word>long|wide|deep|high|thick|apart|across)\\b';
const verb = '(?<word>costs?|took|takes?|weighs?|lasted|lasts?)';
/** Only what stands side by side, with nothing between that may change what is measured. */
const patterns: readonly RegExp[] = [
  // "the strait is only 20 km wide", "isn't the strait 20 km wide"
  new RegExp(`${subject} (?:${be} )?${qualifiers}# ${adjective}${end}`, 'u'),
  // "the tunnel's 500 km length"
  new RegExp(`${subject} # (?<word>length|depth|width|height|thickness)\\b${end}`, 'u'),
  // "the depth of the strait is 500 m", "the strait's depth is 500 m"
  new RegExp(`\\b(?<word>[a-z]+) of (?:the )?@ ${be} ${qualifiers}#${end}`, 'u'),
  new RegExp(`${subject} (?<word>[a-z]+) (?:of|${be}) ${qualifiers}#${end}`, 'u'),
  // "the tunnel costs 500 billion dollars"
  new RegExp(`${subject} (?:would |will )?${verb} ${qualifiers}#${end}`, 'u'),
  // "the 20 km wide strait"
  /(?<!\ban? )# (?<word>long|wide|deep|high|thick) @/u,
];

/** Reads the value that a question says one thing has, where it says so in one plain clause. */
export function readPresumed(asked: Asked, facts: Facts): Presumed | undefined {
  const shape = asked.shape.replace(/^(?:so |but |and )*(?:is|was|does|did)n't /u, 'is ');
  if (notSaid.test(shape)) return undefined;
  const names = asked.parts.filter(({ kind }) => kind === 'name');
  const amounts = asked.parts.filter(({ kind }) => kind === 'amount');
  const [name, amount] = [names[0], amounts[0]];
  if (names.length !== 1 || amounts.length !== 1) return undefined;
  if (name?.kind !== 'name' || amount?.kind !== 'amount') return undefined;
  const said = patterns.map((pattern) => pattern.exec(shape)).find((match) => match !== null);
  if (said === undefined || said === null) return undefined;
  const { word } = said.groups ?? {};
  const quantities = toQuantities(word, amount.measure, name, facts);
  if (quantities === undefined) return undefined;
  const { measure } = amount;
  return { entity: name.entity, quantities, measure, ...toBound(said[0]) };
}

/** The quantity that the word beside the amount names, where the amount measures it. */
function toQuantities(
  word: string | undefined,
  { unit }: Measure,
  { entity }: Extract<Part, { kind: 'name' }>,
  { figures }: Facts,
): readonly string[] | undefined {
  const known = quantityWords.get(word ?? '');
  if (known === undefined || known.compares !== undefined) return undefined;
  const { dimension, currency } = describeUnit(unit);
  const isMeasured = (figures.get(entity) ?? []).some(
    (figure) =>
      known.quantities.includes(figure.quantity) &&
      (describeUnit(figure.unit).dimension === dimension ||
        (currency !== undefined && describeUnit(figure.unit).currency !== undefined)),
  );
  return isMeasured ? known.quantities : undefined;
}

function toBound(text: string): Pick<Presumed, 'bound'> {
  if (new RegExp(`\\b${above}\\b`, 'u').test(text)) return { bound: 'above' };
  return new RegExp(`\\b${below}\\b`, 'u').test(text) ? { bound: 'below' } : {};
}
