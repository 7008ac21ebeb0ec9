import { findOperands } from '../choosing/find-operands.ts';
import { groupFigures } from '../choosing/group-figures.ts';
import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { isAccounted } from '../reading/is-accounted.ts';
import type { Asked } from '../reading/read-asked.ts';
import { stateAge } from '../wording/state-age.ts';
import { stateSpan } from '../wording/state-span.ts';

const asksAge = /\b(?:how aged|age|been aged)\b/u;
const asksYears = /\bhow (?:many U|long|much time)\b/u;
const spans =
  /\b(?:between|before|after|from|since|until|ago|passed|lie|apart|later|earlier|older|newer|younger|separates?)\b/u;
/** Words that a question of this kind may have besides. */
const words = new Set(
  `idea concept before after since until ago passed pass lie lies separate separates gap later
  earlier first already made open came come happened when time moment seen reach
  turn turns turned turning get gets signed signing counting pitch pitched`.split(/\s+/u),
);
const ideas = /\b(?:idea|concept)\b/u;

/** "How old was the idea in 2025?", "how many years between the openings of X and Y?" */
export function spanFigures(asked: Asked, facts: Facts): Computed | undefined {
  const isOfIdea =
    asked.mentions.length === 0 && ideas.test(asked.shape) && asksYears.test(asked.shape);
  // "How old was it when the tunnel was pitched?" asks for the years between the two.
  const isOfTwo = asked.mentions.length === 2;
  const isAge = asksAge.test(asked.shape) && !isOfTwo;
  return isAge || isOfIdea ? ageOf(asked, facts) : spanOf(asked, facts);
}

/** There is no clock: the question must say in which year. */
function ageOf(asked: Asked, facts: Facts): Computed | undefined {
  const [year, ...otherYears] = toYears(asked);
  const [mention, ...others] = asked.mentions;
  if (year === undefined || otherYears.length > 0 || others.length > 0) return undefined;
  const isIdea =
    ideas.test(asked.shape) && (mention === undefined || mention.entity === facts.main);
  if (mention === undefined && !isIdea) return undefined;
  const [operand] =
    mention === undefined || isIdea
      ? findIdea(facts)
      : findOperands(mention, { quantities: ['year'] }, asked, facts);
  if (operand?.of === undefined || operand.measure.to >= year) return undefined;
  return isAccounted(asked, { operands: [operand], words, marks: toMarks(asked) }, facts)
    ? stateAge(operand, { year, isIdea, tense: toTense(asked.shape) }, facts)
    : undefined;
}

/** As the question has it: there is no clock to know by. */
function toTense(shape: string): 'past' | 'present' | 'future' {
  if (/\b(?:will|would|going to)\b/u.test(shape)) return 'future';
  return /\b(?:was|were|did|had|turned)\b/u.test(shape) ? 'past' : 'present';
}

/** An idea is as old as the first proposal of it. */
function findIdea({ figures }: Facts): readonly Operand[] {
  const proposals = [...figures.values()]
    .flat()
    .filter(({ quantity, scope }) => quantity === 'year' && scope === 'proposal');
  return groupFigures(proposals).toSorted((a, b) => a.measure.from - b.measure.from);
}

function spanOf(asked: Asked, facts: Facts): Computed | undefined {
  const isAsked = asksYears.test(asked.shape) && spans.test(asked.shape);
  if (!isAsked && !asksAge.test(asked.shape)) return undefined;
  // "The pitch of 2025" says its year once more.
  const years = asked.mentions.length > 1 ? [] : toYears(asked);
  if (asked.mentions.length + years.length !== 2 || asked.mentions.length === 0) return undefined;
  const operands = asked.mentions.flatMap((mention) =>
    findOperands(mention, { quantities: ['year'] }, asked, facts).slice(0, 1),
  );
  if (operands.length !== asked.mentions.length) return undefined;
  const known = operands.map(({ measure }) => measure.from);
  if (operands.length > 1 && toYears(asked).some((year) => !known.includes(year))) return undefined;
  // What "opened" must have opened: a proposal has not.
  const isOpened = operands.every(({ of }) => of?.scope === 'opening');
  if (/\b(?:open|opened|opens)\b/u.test(asked.shape) && !isOpened) return undefined;
  return isAccounted(asked, { operands, words, marks: toMarks(asked) }, facts)
    ? stateSpan(operands, years[0], facts)
    : undefined;
}

/** Years of the calendar, and the unit of years; any other is left over. */
function toMarks({ parts }: Asked): string {
  return parts
    .map((part) => {
      if (part.kind === 'unit') return part.unit === 'years' ? 'U' : '';
      return part.kind === 'year' ? 'Y' : '';
    })
    .join('');
}

function toYears({ parts }: Asked): readonly number[] {
  return parts.flatMap((part) => (part.kind === 'year' ? [part.year] : []));
}
