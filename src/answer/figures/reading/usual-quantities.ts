import { describeUnit } from '../units/describe-unit.ts';

const usual: Readonly<Record<string, readonly string[]>> = {
  length: ['length', 'distance', 'width', 'diameter'],
  area: ['area'],
  volume: ['volume'],
  'mass in a time': ['traffic', 'capacity'],
  'volume in a time': ['flow'],
  mass: ['mass'],
  duration: ['duration'],
  temperature: ['temperature'],
  speed: ['speed', 'rate'],
};

/** What a unit measures, as figures call it, likeliest first: for questions that do not say. */
export function usualQuantities(unit: string): readonly string[] {
  const { currency, dimension } = describeUnit(unit);
  return currency === undefined ? (usual[dimension] ?? []) : ['cost'];
}
