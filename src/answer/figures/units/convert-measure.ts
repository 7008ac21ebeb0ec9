import { convert } from 'convert';
import { describeUnit } from './describe-unit.ts';
import type { Measure } from './measure.ts';

/** The same in another unit; `undefined` where the units measure different things. */
export function convertMeasure(measure: Measure, unit: string): Measure | undefined {
  if (measure.unit === unit) return measure;
  const [given, wanted] = [describeUnit(measure.unit), describeUnit(unit)];
  if (given.dimension !== wanted.dimension) return undefined;
  const toUnit = (value: number) =>
    given.dimension === 'temperature'
      ? convertTemperature(value, unit)
      : (value * given.size) / wanted.size;
  return { from: toUnit(measure.from), to: toUnit(measure.to), unit };
}

/** Temperatures have no common zero, so that a factor would not do. */
function convertTemperature(value: number, unit: string): number {
  return unit === '°F' ? convert(value, '°C').to('°F') : convert(value, '°F').to('°C');
}
