import { describeUnit } from '../units/describe-unit.ts';
import type { Measure } from '../units/measure.ts';
import type { Asked } from './read-asked.ts';
import { readQuantity } from './read-quantity.ts';
import { timeWords } from './time-words.ts';

const asksForUnit = /\b(?:how many|what in|in|to|into) U\b/u;
/** "400 million tonnes a year, how much is that a day": in the same unit by another time. */
const asksForTime = /# .*P$|P .*#$/u;
/** "Seikan Tunnel depth, feet": enough where the quantity is named. */
const endsWithUnit =
  /^(?!(?:would|will|is|are|was|were|does|do|did|can|could|has|have|had) ).* U$/u;
/** Units that only one quantity is measured in. */
const tellsQuantity = /^(?:°[CF]|nmi\/h|mph|km\/h)$/u;
const compares = /\b(?:than|times|or|difference|more|less|older|share|percent|percentage)\b/u;

/**
 * The one unit that a question asks for a figure in; of an amount that it gives by the day, by the time
 * that it is asked for.
 */
export function readUnitAsked(asked: Asked, amount: Measure | undefined): string | undefined {
  return withTime(findUnit(asked), amount) ?? findTime(asked, amount);
}

function findUnit(asked: Asked): string | undefined {
  const { parts, shape } = asked;
  const units = parts.flatMap((part) => (part.kind === 'unit' ? [part.unit] : []));
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0 || compares.test(shape)) return undefined;
  const isNamed = readQuantity(asked) !== undefined || tellsQuantity.test(unit);
  return asksForUnit.test(shape) || (endsWithUnit.test(shape) && isNamed) ? unit : undefined;
}

/** "15 metres a day is how many feet": as many a day. */
function withTime(unit: string | undefined, amount: Measure | undefined): string | undefined {
  const [own = '', time] = amount?.unit.split('/') ?? [];
  if (unit === undefined || time === undefined || unit.includes('/')) return unit;
  const isPart = describeUnit(unit).dimension === describeUnit(own).dimension;
  return isPart ? `${unit}/${time}` : unit;
}

function findTime({ parts, shape }: Asked, amount: Measure | undefined): string | undefined {
  const times = parts.flatMap((part) =>
    part.kind === 'per' ? [timeWords[part.unit.replace(/s$/u, '')]] : [],
  );
  const [own, known] = amount?.unit.split('/') ?? [];
  const [time, ...others] = times;
  if (known === undefined || time === undefined || others.length > 0) return undefined;
  return asksForTime.test(shape) ? `${own}/${time}` : undefined;
}
