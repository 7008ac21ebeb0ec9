import { readWantedUnit } from './figures/reading/read-wanted-unit.ts';
import type { Reading } from './to-readings.ts';

/** A reading, and the unit that it asks for a figure in. */
export type UnitReading = Reading & {
  readonly unit?: string;
  /** Whether the unit was taken out of what is asked: passages need not have it. */
  readonly dropsUnit?: boolean;
};

/** A reading that asks for a figure in a unit, and the same without the unit, which is converted into. */
export function toUnitReadings(reading: Reading): readonly UnitReading[] {
  const wanted = readWantedUnit(reading.asked);
  if (wanted === undefined) return [reading];
  const { unit, rest } = wanted;
  return [
    { ...reading, unit },
    { ...reading, unit, asked: rest, dropsUnit: true },
  ];
}
