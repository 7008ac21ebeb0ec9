import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { convertMeasure } from '../units/convert-measure.ts';
import { describeUnit } from '../units/describe-unit.ts';
import type { Measure } from '../units/measure.ts';
import { formatNumber } from './format-number.ts';
import { toComputed } from './to-computed.ts';
import { toGiven } from './to-given.ts';
import { toLength } from './to-length.ts';
import { toOperandSymbols } from './to-operand-symbols.ts';
import { toResult } from './to-result.ts';

type Base = { readonly length: Operand; readonly machines: number; readonly unit?: string };

/** What is asked for, and what it is worked out from. */
export type Effort =
  | (Base & { readonly asks: 'time'; readonly speed: Operand; readonly time?: never })
  | (Base & { readonly asks: 'speed'; readonly time: Operand; readonly speed?: never })
  | (Base & { readonly asks: 'machines'; readonly speed: Operand; readonly time: Operand });

/** Says how long, how fast or how many machines a length takes. */
export function stateEffort(effort: Effort, facts: Facts): Computed | undefined {
  const metres = convertMeasure(effort.length.measure, 'm');
  if (metres === undefined) return undefined;
  if (effort.asks === 'time') return stateTime(effort, metres, facts);
  return effort.asks === 'speed'
    ? stateSpeed(effort, metres, facts)
    : stateMachines(effort, metres, facts);
}

function stateTime(
  { length, speed, machines, unit }: Extract<Effort, { asks: 'time' }>,
  metres: Measure,
  facts: Facts,
): Computed | undefined {
  const days = over(metres, convertMeasure(speed.measure, 'm/day'), machines, 'days');
  const own = days && convertMeasure(days, timeUnitOf(speed.measure.unit));
  const natural = days && convertMeasure(days, naturalUnit(days));
  const asked = natural && convertMeasure(natural, unit ?? natural.unit);
  if (own === undefined || natural === undefined || asked === undefined) return undefined;
  const also = asked.unit === natural.unit ? '' : ` (${toResult(natural, 3).words})`;
  const time = `${toResult(asked, 3).words}${also}`;
  const text = /\/h$|^mph$/u.test(speed.measure.unit)
    ? `${toLength(length, facts)} would take ${time} at ${toGiven(speed)}`
    : `${toMachines(machines, speed)} would need ${time} for ${toLength(length, facts)}`;
  const by = `${toOperandSymbols(speed.measure, speed.measure.unit)}${machines > 1 ? ` ÷ ${machines}` : ''}`;
  const results = [own, asked].map((measure) => toResult(measure, 3).symbols);
  const sum = `${toWay(length, speed.measure)} ÷ ${by} = ${[...new Set(results)].join(' = ')}`;
  return toComputed({ text, sum, operands: [length, speed], of: 'A time' }, facts);
}

function stateSpeed(
  { length, time, machines, unit }: Extract<Effort, { asks: 'speed' }>,
  metres: Measure,
  facts: Facts,
): Computed | undefined {
  const speed = over(metres, convertMeasure(time.measure, 'days'), machines, 'm/day');
  // What takes hours is run through, what takes years is dug.
  const isRun = describeUnit(time.measure.unit).size < 1;
  const own = speed && convertMeasure(speed, unit ?? (isRun ? 'km/h' : 'm/day'));
  if (own === undefined) return undefined;
  const result = toResult(own, 3);
  const each = machines > 1 ? ` by each of ${machines} machines` : '';
  const text = `${toLength(length, facts)} would have to be ${isRun ? 'crossed' : 'dug'} at ${result.words}${each} to be done in ${toGiven(time)}`;
  const span = toOperandSymbols(time.measure, timeUnitOf(own.unit));
  const sum = `${toWay(length, own)} ÷ ${span}${machines > 1 ? ` ÷ ${machines}` : ''} = ${result.symbols}`;
  return toComputed({ text, sum, operands: [length, time], of: 'A speed' }, facts);
}

function stateMachines(
  { length, speed, time }: Extract<Effort, { asks: 'machines' }>,
  metres: Measure,
  facts: Facts,
): Computed | undefined {
  const days = over(metres, convertMeasure(speed.measure, 'm/day'), 1, 'days');
  const machines = days && over(days, convertMeasure(time.measure, 'days'), 1, 'items');
  if (machines === undefined) return undefined;
  const least = Math.ceil(machines.from - 1e-9);
  const most = Math.ceil(machines.to - 1e-9);
  const count =
    least === most ? formatNumber(least) : `${formatNumber(least)} to ${formatNumber(most)}`;
  const plural = most === 1 ? 'machine' : 'machines';
  const text = `${count} ${plural} at ${toGiven(speed)} would be needed for ${toLength(length, facts)} to be done in ${toGiven(time)}`;
  const sum = `${toWay(length, speed.measure)} ÷ ${toOperandSymbols(speed.measure, speed.measure.unit)} ÷ ${toOperandSymbols(time.measure, timeUnitOf(speed.measure.unit))} = ${toResult(machines, 3).symbols}`;
  return toComputed(
    { text, sum, operands: [length, speed, time], of: 'A number of machines' },
    facts,
  );
}

function over(
  a: Measure,
  b: Measure | undefined,
  times: number,
  unit: string,
): Measure | undefined {
  if (b === undefined || b.from <= 0 || times <= 0) return undefined;
  return { from: a.from / b.to / times, to: a.to / b.from / times, unit };
}

/** The unit that people would say it in. */
function naturalUnit({ from }: Measure): string {
  if (from >= 365) return 'years';
  if (from >= 2) return 'days';
  return from * 24 >= 2 ? 'hours' : 'minutes';
}

function toMachines(count: number, speed: Operand): string {
  return count === 1
    ? `one machine at ${toGiven(speed)}`
    : `${formatNumber(count)} machines at ${toGiven(speed)} each`;
}

/** The length in the unit that the speed is of. */
function toWay({ measure }: Operand, speed: Measure): string {
  return toOperandSymbols(measure, splitSpeed(speed.unit).length);
}

function timeUnitOf(speed: string): string {
  const { time } = splitSpeed(speed);
  return { h: 'hours', min: 'minutes', s: 'seconds' }[time] ?? `${time}s`;
}

function splitSpeed(unit: string): { readonly length: string; readonly time: string } {
  const [length = 'm', time = 'day'] = unit === 'mph' ? ['mi', 'h'] : unit.split('/');
  return { length, time };
}
