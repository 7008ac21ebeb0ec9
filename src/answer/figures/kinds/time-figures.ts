import { findOperands } from '../choosing/find-operands.ts';
import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { isAccounted } from '../reading/is-accounted.ts';
import type { Mention } from '../reading/mention.ts';
import type { Asked } from '../reading/read-asked.ts';
import { describeUnit } from '../units/describe-unit.ts';
import { type Effort, stateEffort } from '../wording/state-effort.ts';

const asksTime = /\bhow (?:long|much time)\b|\bhow many U\b/u;
/** Something is to be dug or run through, not only named. */
const works =
  /\b(?:at|for|with|if|in|takes?|needs?|needed|required?|dig|digs|dug|digging|bored?|drill|drilled|doing|through|cross|construction)\b/u;
const asksSpeed =
  /\bhow (?:fast|quick(?:ly)?)\b|\b(?:what|which) (?:\w+ )?(?:speed|rate|pace)\b|\bhow many U\b/u;
const asksMachines = /\bhow many (?:machines|tbms|borers|@)(?: |$)/u;
/** Words that a question of this kind may have besides. */
const words = new Set(
  `machine machines tbm tbms borer borers single dig digs digging dug bore bores bored boring
  drill drills drilling drilled need needs needed require required do does doing done go goes
  going run runs running finish finished complete completed construction train trains pass
  through cross drive alone if my must progress advance advances advancing make makes making
  walk walks walking ride rides riding ship truck car crossing whole
  time speed pace rate used use using working worked work within they we you`.split(/\s+/u),
);

/**
 * "At 15 m a day, how long would one machine need for 112 km?", "how fast would it have to be dug to be
 * done in 8 years?", "how many machines …?": length, speed, time and machines, of which one is asked for.
 */
export function timeFigures(asked: Asked, facts: Facts): Computed | undefined {
  if (!works.test(asked.shape)) return undefined;
  const found = findFactors(asked, facts);
  const effort = found && toEffort(found, asked);
  if (effort === undefined) return undefined;
  const operands = [effort.length, effort.speed, effort.time].filter((one) => one !== undefined);
  const numbers = asked.parts.filter((part) => part.kind === 'number' && part.value !== 1);
  const marks = asked.parts
    .flatMap((part) => (numbers.includes(part) ? ['N'] : part.kind === 'unit' ? ['U'] : []))
    .join('');
  return isAccounted(asked, { operands, words, marks }, facts)
    ? stateEffort(effort, facts)
    : undefined;
}

type Factors = {
  readonly length: Operand;
  readonly speed?: Operand;
  readonly time?: Operand;
  readonly machines: number;
};

/** Each mention is a length, a speed or a time; two of one kind are too much. */
function findFactors(asked: Asked, facts: Facts): Factors | undefined {
  const factors: { length?: Operand; speed?: Operand; time?: Operand } = {};
  const mentions = asked.mentions.filter((mention) => !isFiller(mention, asked, facts));
  // Amounts first: a machine that is named as well may only be who works at a speed.
  for (const mention of mentions.toSorted((a, b) => Number(!a.amount) - Number(!b.amount))) {
    if (isActor(mention, factors.speed, facts)) continue;
    const kind = toKind(mention, facts);
    if (kind === undefined || factors[kind] !== undefined) return undefined;
    const [operand] = findOperands(mention, { quantities: quantitiesOf[kind] }, asked, facts);
    if (operand === undefined) return undefined;
    factors[kind] = operand;
  }
  const length = factors.length ?? findOwnLength(factors.time, asked, facts);
  return length && { ...factors, length, machines: countMachines(asked) };
}

/** "How long would it take to dig 70 miles": the miles are meant, not the whole of it. */
function isFiller({ entity, amount }: Mention, { mentions }: Asked, { main }: Facts): boolean {
  const hasLength = mentions.some(
    (other) => other.amount !== undefined && describeUnit(other.amount.unit).dimension === 'length',
  );
  return entity !== undefined && entity === main && amount === undefined && hasLength;
}

/** "To be done in 8 years", where that is how long the proposal is to take. */
function findOwnLength(time: Operand | undefined, asked: Asked, facts: Facts): Operand | undefined {
  if (facts.main === undefined || time?.of?.entity !== facts.main) return undefined;
  const mention = { start: 0, end: 0, entity: facts.main };
  return findOperands(mention, { quantities: quantitiesOf.length }, asked, facts)[0];
}

const quantitiesOf = {
  length: ['length', 'distance'],
  speed: ['speed', 'rate'],
  time: ['duration'],
} as const;

function toKind(
  { amount, entity }: Mention,
  { kinds }: Facts,
): keyof typeof quantitiesOf | undefined {
  if (amount === undefined) return kinds.get(entity ?? '') === 'machine' ? 'speed' : 'length';
  const { dimension } = describeUnit(amount.unit);
  if (dimension === 'length' || dimension === 'speed') return dimension;
  return dimension === 'duration' ? 'time' : undefined;
}

/** "One boring machine at 15 m a day": who works at the speed that is given. */
function isActor(
  { entity, amount }: Mention,
  speed: Operand | undefined,
  { kinds }: Facts,
): boolean {
  return (
    entity !== undefined &&
    amount === undefined &&
    kinds.get(entity) === 'machine' &&
    speed?.of?.entity === entity
  );
}

function countMachines({ parts }: Asked): number {
  const numbers = parts.flatMap((part) => (part.kind === 'number' ? [part.value] : []));
  return numbers[0] ?? 1;
}

/** What is asked for of length, speed, time and machines; the others must be known. */
function toEffort({ length, speed, time, machines }: Factors, asked: Asked): Effort | undefined {
  const units = asked.parts.flatMap((part) => (part.kind === 'unit' ? [part.unit] : []));
  const [unit, ...others] = units;
  if (others.length > 0) return undefined;
  const dimension = unit === undefined ? undefined : describeUnit(unit).dimension;
  const wanted = unit === undefined ? {} : { unit };
  if (speed !== undefined && time !== undefined && asksMachines.test(asked.shape)) {
    return { asks: 'machines', length, speed, time, machines: 1 };
  }
  if (speed !== undefined && time === undefined && asksTime.test(asked.shape)) {
    return dimension === undefined || dimension === 'duration'
      ? { asks: 'time', length, speed, machines, ...wanted }
      : undefined;
  }
  if (time !== undefined && speed === undefined && asksSpeed.test(asked.shape)) {
    return dimension === undefined || dimension === 'speed'
      ? { asks: 'speed', length, time, machines, ...wanted }
      : undefined;
  }
  return undefined;
}
